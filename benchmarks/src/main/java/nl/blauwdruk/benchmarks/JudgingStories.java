package nl.blauwdruk.benchmarks;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import nl.blauwdruk.story.quality.StoryFinding;
import nl.blauwdruk.story.quality.WrittenStory;
import nl.blauwdruk.story.quality.checking.BacklogQuality;
import nl.blauwdruk.story.quality.checking.CheckingStories;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * How well three rules find what people marked as faults in a set of labelled stories (columns ID, Abstract, User story, atomic, minimal,
 * Unique). A backlog is the stories one author wrote for one abstract. The abstracts are divided by the checksum of their key into a half to
 * develop on and a half to look at once.
 */
public final class JudgingStories {

    private static final Set<String> DOUBLED = Set.of("isSemDuplicate", "diffRoleSameStory");

    /** A story as people judged it. */
    private record Labelled(String id, String subject, String text, String atomic, String minimal, String unique) {

        static Labelled of(CSVRecord row) {
            return new Labelled(
                    row.get("ID") + "#" + row.getRecordNumber(),
                    row.get("Abstract"),
                    row.get("User story"),
                    row.get("atomic"),
                    row.get("minimal"),
                    row.get("Unique"));
        }

        String backlog() {
            return subject + id.replaceAll(".*US\\d+", "/").replaceAll("#.*", "");
        }
    }

    private JudgingStories() {}

    /** @param arguments the file; then {@code develop}, {@code test} or {@code all}; then a rule of which to print what goes wrong */
    public static void main(String[] arguments) throws IOException {
        List<Labelled> stories = half(read(Path.of(arguments[0])), arguments.length > 1 ? arguments[1] : "all");
        Map<String, List<StoryFinding>> findings = findings(stories);
        System.out.println(stories.size() + " stories");
        print("atomic", stories, findings, story -> !story.atomic().equals("atomic"), arguments);
        print("minimal", stories, findings, story -> !story.minimal().equals("minimal"), arguments);
        print("unique", stories, findings, story -> DOUBLED.contains(story.unique()), arguments);
        List<Labelled> judged =
                stories.stream().filter(story -> !story.unique().isEmpty()).toList();
        System.out.println("unique, only the stories that were judged:");
        print("unique", judged, findings, story -> DOUBLED.contains(story.unique()), new String[0]);
    }

    private static List<Labelled> read(Path file) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser rows = format.parse(text)) {
            return rows.stream().map(Labelled::of).toList();
        }
    }

    private static List<Labelled> half(List<Labelled> stories, String which) {
        List<String> subjects = stories.stream()
                .map(Labelled::subject)
                .distinct()
                .sorted(Comparator.comparingLong(JudgingStories::checksum))
                .toList();
        Set<String> develop = Set.copyOf(subjects.subList(0, (subjects.size() + 1) / 2));
        return stories.stream()
                .filter(story -> which.equals("all") || which.equals("develop") == develop.contains(story.subject()))
                .toList();
    }

    private static long checksum(String key) {
        CRC32 checksum = new CRC32();
        checksum.update(key.getBytes(StandardCharsets.UTF_8));
        return checksum.getValue();
    }

    private static Map<String, List<StoryFinding>> findings(List<Labelled> stories) {
        Map<String, List<WrittenStory>> backlogs = new LinkedHashMap<>();
        stories.forEach(story -> backlogs.computeIfAbsent(story.backlog(), key -> new ArrayList<>())
                .add(new WrittenStory(story.id(), story.text())));
        Map<String, List<StoryFinding>> findings = new LinkedHashMap<>();
        for (List<WrittenStory> backlog : backlogs.values()) {
            BacklogQuality quality = new CheckingStories().check(backlog);
            backlog.forEach(story -> findings.put(story.id(), quality.of(story.id())));
        }
        return findings;
    }

    private static void print(
            String rule,
            List<Labelled> stories,
            Map<String, List<StoryFinding>> findings,
            Predicate<Labelled> isFault,
            String[] arguments) {
        Predicate<Labelled> isFound = story -> findings.get(story.id()).stream()
                .anyMatch(finding -> finding.rule().equals(rule));
        long hits = stories.stream().filter(isFault.and(isFound)).count();
        long faults = stories.stream().filter(isFault).count();
        long found = stories.stream().filter(isFound).count();
        System.out.printf(
                Locale.ROOT,
                "%-8s F1 %.3f  precision %.3f  recall %.3f  faults %d  (all found: F1 %.3f)%n",
                rule,
                2.0 * hits / (faults + found),
                (double) hits / Math.max(1, found),
                (double) hits / Math.max(1, faults),
                faults,
                2.0 * faults / (faults + stories.size()));
        if (arguments.length > 2 && arguments[2].equals(rule)) {
            mistakes(
                    rule, stories.stream().filter(isFault.and(isFound.negate())).toList(), "missed", findings);
            mistakes(
                    rule, stories.stream().filter(isFound.and(isFault.negate())).toList(), "not marked", findings);
        }
    }

    private static void mistakes(
            String rule, List<Labelled> stories, String what, Map<String, List<StoryFinding>> findings) {
        stories.forEach(story -> System.out.println("  " + what + " " + story.id() + ": "
                + story.text().strip() + " "
                + findings.get(story.id()).stream()
                        .filter(finding -> finding.rule().equals(rule))
                        .map(finding -> finding.what() + "=" + finding.place().in(story.text()))
                        .collect(Collectors.joining("; ", "[", "]"))));
    }
}
