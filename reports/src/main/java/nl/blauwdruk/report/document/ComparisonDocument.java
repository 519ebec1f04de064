package nl.blauwdruk.report.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.comparison.Kind;
import nl.blauwdruk.model.comparison.Overlap;
import nl.blauwdruk.model.comparison.setup.SetupDifference;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.report.comparison.ComparedCell;
import nl.blauwdruk.report.comparison.ComparedDifference;
import nl.blauwdruk.report.comparison.ComparedRow;
import nl.blauwdruk.report.comparison.ComparedTheme;
import nl.blauwdruk.report.comparison.ComparisonWords;
import nl.blauwdruk.report.comparison.Headline;
import nl.blauwdruk.report.comparison.OverlapFigure;
import nl.blauwdruk.report.comparison.Standing;

/** A comparison as a report to read: how much is the same, per municipality, and every set-up difference with what was decided. */
public final class ComparisonDocument {

    private static final String TEMPLATE = "report/comparison.html.ftlh";
    /** More columns cannot be read on a page; the workbook has them all. */
    private static final int MOST_BESIDE = 8;

    /** What counts and what is counted stay on one line. */
    private static final char NO_BREAK = '\u00a0';

    private final ComparedTheme theme;
    private final Language language;
    private final ComparisonWords words;

    private ComparisonDocument(ComparedTheme theme, Language language) {
        this.theme = theme;
        this.language = language;
        words = ComparisonWords.in(language);
    }

    public static Document of(ComparedTheme theme, Language language) {
        return Document.of(TEMPLATE, new ComparisonDocument(theme, language).values(), theme.day());
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        String title = Headline.title(theme, language);
        String day = words.day(theme.day());
        values.put("lang", language.tag());
        values.put("t", words.phrases());
        values.put("title", title);
        values.put("about", words.say("document.about", day));
        values.put("foot", words.say("document.foot", title, day));
        values.put("sentence", Headline.sentence(theme, language));
        values.put("hasBase", theme.base().isPresent());
        values.put("figures", figures());
        values.put("decidedOn", theme.isDecidedOn());
        values.put("municipalities", theme.base().isPresent() ? municipalities() : List.of());
        boolean together = SharedDifferences.areTold(theme);
        values.put("phases", together ? List.of() : phases());
        values.put("shared", together ? new SharedDifferences(theme, words).phases() : List.of());
        boolean fits = theme.variants().size() <= MOST_BESIDE;
        values.put("names", theme.variants().stream().map(ComparedTheme::nameOf).toList());
        values.put("columns", String.valueOf(theme.variants().size() + 1));
        values.put("rows", fits ? rows() : List.of());
        values.put(
                "how", OverlapFigure.of(theme, language).stream().map(this::how).toList());
        return values;
    }

    private Map<String, Object> how(OverlapFigure figure) {
        return Map.of("name", figure.name(), "value", words.percent(figure.value()), "how", figure.how());
    }

    private List<Map<String, Object>> figures() {
        Overlap overlap = theme.comparison().overlap();
        if (theme.base().isEmpty()) {
            return List.of(figure(words.percent(overlap.mean()), words.say("document.overlap"), false));
        }
        int all = theme.differences().size();
        return List.of(
                figure(words.percent(overlap.headline()), words.say("document.same"), false),
                figure(words.percent(overlap.headlineNoSetup()), words.say("document.nosetup"), true),
                theme.isDecidedOn()
                        ? figure(part(theme.decided(), all), words.say("document.decided.figure"), true)
                        : figure(String.valueOf(all), words.say("document.setup.figure"), true));
    }

    private static Map<String, Object> figure(String value, String name, boolean isSecond) {
        return Map.of("value", value, "name", name, "second", isSecond);
    }

    private List<Map<String, Object>> municipalities() {
        Map<String, Map<String, Integer>> setup = setup();
        Overlap overlap = theme.comparison().overlap();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Blueprint variant : theme.variants()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("name", ComparedTheme.nameOf(variant));
            row.put("strict", words.percent(overlap.strict().getOrDefault(variant.key(), 0.0)));
            row.put("noSetup", words.percent(overlap.strictNoSetup().getOrDefault(variant.key(), 0.0)));
            row.put("words", String.valueOf(words(variant)));
            row.put(
                    "setup",
                    setup.getOrDefault(variant.key(), Map.of()).entrySet().stream()
                            .map(sort -> (sort.getValue() + "× " + sort.getKey()).replace(' ', NO_BREAK))
                            .collect(Collectors.joining(", ")));
            row.put("decided", decided(variant.key()));
            rows.add(row);
        }
        return rows;
    }

    private long words(Blueprint variant) {
        return theme.comparison().stepsOf(variant.key()).stream()
                .filter(step -> step.kind().equals(Optional.of(Kind.TERMINOLOGY)))
                .count();
    }

    /** Per variant how many differences there are of each sort, by name. */
    private Map<String, Map<String, Integer>> setup() {
        Map<String, Map<String, Integer>> setup = new HashMap<>();
        theme.differences().stream()
                .map(ComparedDifference::difference)
                .forEach(one -> setup.computeIfAbsent(one.model(), key -> new TreeMap<>())
                        .merge(words.sortOf(one), 1, Integer::sum));
        return setup;
    }

    private String decided(String variant) {
        List<ComparedDifference> own = theme.differences().stream()
                .filter(one -> one.difference().model().equals(variant))
                .toList();
        long done = own.stream()
                .filter(one -> one.outcome().isPresent() && !one.isOutdated())
                .count();
        return part(done, own.size());
    }

    private String part(long done, int all) {
        return words.say("document.decided", String.valueOf(done), String.valueOf(all));
    }

    private List<Map<String, Object>> phases() {
        Map<String, List<Map<String, Object>>> byPhase = new LinkedHashMap<>();
        theme.differences()
                .forEach(one -> byPhase.computeIfAbsent(one.difference().phase(), key -> new ArrayList<>())
                        .add(difference(one)));
        return byPhase.entrySet().stream()
                .map(phase -> Map.<String, Object>of("name", phase.getKey(), "differences", phase.getValue()))
                .toList();
    }

    private Map<String, Object> difference(ComparedDifference one) {
        SetupDifference difference = one.difference();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("question", difference.title(language));
        values.put("municipality", difference.name());
        values.put("style", ComparisonWords.kindOf(difference).map(Kind::word).orElse("inside"));
        values.put(
                "sort",
                ComparisonWords.kindOf(difference)
                                .map(kind -> ComparisonWords.sign(kind) + " ")
                                .orElse("")
                        + words.sortOf(difference));
        values.put("why", difference.why(language));
        values.put("base", names(difference.base()));
        values.put("own", names(difference.own()));
        values.put("choice", one.outcome().map(said -> words.of(said.choice())).orElse(""));
        values.put("standing", theme.isDecidedOn() ? standing(one) : "");
        values.put("votes", Standing.votes(one, theme, words).replace("\n", "; "));
        return values;
    }

    private String standing(ComparedDifference one) {
        ComparedDifference.Wish wish = one.wish();
        String owner = wish.owner().isBlank() ? "" : " " + words.say("standing.owner", wish.owner());
        String due = wish.due()
                .map(day -> " " + words.say("standing.due", words.day(day)))
                .orElse("");
        return Standing.of(one, words) + (one.outcome().isPresent() ? "." + owner + due : "");
    }

    private String names(List<ElementId> steps) {
        return steps.stream().map(theme::nameOf).collect(Collectors.joining("; "));
    }

    private List<Map<String, Object>> rows() {
        List<Map<String, Object>> rows = new ArrayList<>();
        String phase = "";
        for (ComparedRow row : theme.rows()) {
            boolean starts = !row.phase().equals(phase);
            phase = row.phase();
            rows.add(Map.of(
                    "phase",
                    starts ? phase : "",
                    "name",
                    row.name(),
                    "cells",
                    row.cells().stream().map(cell -> cell(cell, row.name())).toList()));
        }
        return rows;
    }

    private Map<String, Object> cell(ComparedCell cell, String name) {
        boolean isInside = cell.isSetup() && cell.kind().filter(Kind::isSetup).isEmpty();
        String style = isInside ? "inside" : cell.kind().map(Kind::word).orElse("");
        return Map.of(
                "style", style, "lines", Arrays.asList(words.of(cell, name).split("\n", -1)));
    }
}
