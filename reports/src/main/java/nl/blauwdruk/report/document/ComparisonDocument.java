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
import nl.blauwdruk.report.comparison.ComparedCell;
import nl.blauwdruk.report.comparison.ComparedDifference;
import nl.blauwdruk.report.comparison.ComparedRow;
import nl.blauwdruk.report.comparison.ComparedTheme;
import nl.blauwdruk.report.comparison.ComparisonWords;
import nl.blauwdruk.report.comparison.Days;
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

    private ComparisonDocument(ComparedTheme theme) {
        this.theme = theme;
    }

    public static Document of(ComparedTheme theme) {
        return Document.of(TEMPLATE, new ComparisonDocument(theme).values(), theme.day());
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", Headline.title(theme));
        values.put("about", "Vergelijking van blauwdrukken van dienstverlening, stand op " + Days.of(theme.day()));
        values.put("foot", "Blauwdruk · " + Headline.title(theme) + " · stand op " + Days.of(theme.day()));
        values.put("sentence", Headline.sentence(theme));
        values.put("hasBase", theme.base().isPresent());
        values.put("figures", figures());
        values.put("decidedOn", theme.isDecidedOn());
        values.put("municipalities", theme.base().isPresent() ? municipalities() : List.of());
        values.put("phases", phases());
        boolean fits = theme.variants().size() <= MOST_BESIDE;
        values.put("names", theme.variants().stream().map(ComparedTheme::nameOf).toList());
        values.put("columns", String.valueOf(theme.variants().size() + 1));
        values.put("rows", fits ? rows() : List.of());
        values.put(
                "how",
                OverlapFigure.of(theme).stream().map(ComparisonDocument::how).toList());
        return values;
    }

    private static Map<String, Object> how(OverlapFigure figure) {
        return Map.of("name", figure.name(), "value", ComparisonWords.percent(figure.value()), "how", figure.how());
    }

    private List<Map<String, Object>> figures() {
        Overlap overlap = theme.comparison().overlap();
        if (theme.base().isEmpty()) {
            return List.of(figure(ComparisonWords.percent(overlap.mean()), "overlap, gemeenten twee aan twee", false));
        }
        int all = theme.differences().size();
        return List.of(
                figure(ComparisonWords.percent(overlap.headline()), "gelijk aan de basis", false),
                figure(
                        ComparisonWords.percent(overlap.headlineNoSetup()),
                        "zonder stappen met een andere opzet erin",
                        true),
                theme.isDecidedOn()
                        ? figure(theme.decided() + " van " + all, "verschillen in opzet besloten", true)
                        : figure(String.valueOf(all), "verschillen in opzet", true));
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
            row.put("strict", ComparisonWords.percent(overlap.strict().getOrDefault(variant.key(), 0.0)));
            row.put("noSetup", ComparisonWords.percent(overlap.strictNoSetup().getOrDefault(variant.key(), 0.0)));
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
                        .merge(ComparisonWords.sortOf(one), 1, Integer::sum));
        return setup;
    }

    private String decided(String variant) {
        List<ComparedDifference> own = theme.differences().stream()
                .filter(one -> one.difference().model().equals(variant))
                .toList();
        long done = own.stream()
                .filter(one -> one.outcome().isPresent() && !one.isOutdated())
                .count();
        return done + " van " + own.size();
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
        values.put("question", difference.title());
        values.put("municipality", difference.name());
        values.put("style", ComparisonWords.kindOf(difference).map(Kind::word).orElse("inside"));
        values.put(
                "sort",
                ComparisonWords.kindOf(difference)
                                .map(kind -> ComparisonWords.sign(kind) + " ")
                                .orElse("")
                        + ComparisonWords.sortOf(difference));
        values.put("why", difference.why());
        values.put("base", names(difference.base()));
        values.put("own", names(difference.own()));
        values.put(
                "choice",
                one.outcome().map(said -> ComparisonWords.of(said.choice())).orElse(""));
        values.put("standing", theme.isDecidedOn() ? standing(one) : "");
        values.put("votes", Standing.votes(one, theme).replace("\n", "; "));
        return values;
    }

    private static String standing(ComparedDifference one) {
        ComparedDifference.Wish wish = one.wish();
        String owner = wish.owner().isBlank() ? "" : " " + wish.owner() + " doet dit.";
        String due = wish.due().map(day -> " Voor " + Days.of(day) + ".").orElse("");
        return Standing.of(one) + (one.outcome().isPresent() ? "." + owner + due : "");
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

    private static Map<String, Object> cell(ComparedCell cell, String name) {
        boolean isInside = cell.isSetup() && cell.kind().filter(Kind::isSetup).isEmpty();
        String style = isInside ? "inside" : cell.kind().map(Kind::word).orElse("");
        return Map.of(
                "style",
                style,
                "lines",
                Arrays.asList(ComparisonWords.of(cell, name).split("\n", -1)));
    }
}
