package nl.blauwdruk.report.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.blauwdruk.model.comparison.Kind;
import nl.blauwdruk.model.comparison.setup.SetupDifference;
import nl.blauwdruk.report.comparison.ComparedDifference;
import nl.blauwdruk.report.comparison.ComparedTheme;
import nl.blauwdruk.report.comparison.ComparisonWords;

/** Set-up differences of many municipalities, those of one sort at one shared step together on a line: thousands one by one are read by nobody. */
final class SharedDifferences {

    /** As many as somebody may still read one by one; a good forty pages. */
    static final int MOST_ONE_BY_ONE = 250;

    private static final int MOST_NAMES = 6;

    private final ComparedTheme theme;
    private final ComparisonWords words;

    /** At which shared steps something is otherwise, and how. */
    private record At(String phase, List<String> clusters, String sort) {}

    SharedDifferences(ComparedTheme theme, ComparisonWords words) {
        this.theme = theme;
        this.words = words;
    }

    /** Whether there are so many that they are told together. */
    static boolean areTold(ComparedTheme theme) {
        return theme.differences().size() > MOST_ONE_BY_ONE;
    }

    /** Per phase the lines, in the order of the journey. */
    List<Map<String, Object>> phases() {
        Map<At, List<ComparedDifference>> together = new LinkedHashMap<>();
        for (ComparedDifference one : theme.differences()) {
            SetupDifference difference = one.difference();
            At at = new At(difference.phase(), difference.clusters(), words.sortOf(difference));
            together.computeIfAbsent(at, key -> new ArrayList<>()).add(one);
        }
        Map<String, List<Map<String, Object>>> phases = new LinkedHashMap<>();
        together.forEach((at, all) ->
                phases.computeIfAbsent(at.phase(), key -> new ArrayList<>()).add(line(at, all)));
        return phases.entrySet().stream()
                .map(phase -> Map.<String, Object>of("name", phase.getKey(), "lines", phase.getValue()))
                .toList();
    }

    private Map<String, Object> line(At at, List<ComparedDifference> all) {
        SetupDifference first = all.get(0).difference();
        List<String> names =
                all.stream().map(one -> one.difference().name()).distinct().toList();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("step", nameOf(first));
        line.put("style", ComparisonWords.kindOf(first).map(Kind::word).orElse("inside"));
        line.put(
                "sort",
                ComparisonWords.kindOf(first)
                                .map(kind -> ComparisonWords.sign(kind) + " ")
                                .orElse("")
                        + at.sort());
        line.put("number", String.valueOf(names.size()));
        line.put("names", some(names));
        line.put("decided", words.say("document.decided", String.valueOf(decided(all)), String.valueOf(all.size())));
        return line;
    }

    private static long decided(List<ComparedDifference> all) {
        return all.stream()
                .filter(one -> one.outcome().isPresent() && !one.isOutdated())
                .count();
    }

    private String some(List<String> names) {
        String first = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        int more = names.size() - MOST_NAMES;
        return more > 0 ? first + " " + words.say("and.more", String.valueOf(more)) : first;
    }

    /** Of an addition the name the first municipality gives it. */
    private String nameOf(SetupDifference difference) {
        return (difference.base().isEmpty() ? difference.own() : difference.base())
                .stream().map(theme::nameOf).collect(Collectors.joining("; "));
    }
}
