package nl.blauwdruk.web.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.BlueprintStatus;
import nl.blauwdruk.model.blueprint.Theme;
import nl.blauwdruk.web.comparison.ComparingThemes;
import nl.blauwdruk.web.comparison.ThemeComparison;
import nl.blauwdruk.web.coverage.SummingUpThemes;
import nl.blauwdruk.web.coverage.ThemeFigures;
import nl.blauwdruk.web.theme.ChosenTheme;

/** The start page: theme by municipality, and what wants attention. */
@Named
@RequestScoped
public class StartView {

    private static final int MOST = 7;

    @Inject
    private ChosenTheme themes;

    @Inject
    private ComparingThemes comparing;

    @Inject
    private SummingUpThemes summing;

    @Inject
    private WhatWantsAttention wanting;

    private final Map<String, String> codeByName = new TreeMap<>();
    private final List<ThemeRow> rows = new ArrayList<>();
    private final List<Attention> attention = new ArrayList<>();

    /** Reads how every theme stands. */
    public void load() {
        Map<Theme, ThemeComparison> compared = new LinkedHashMap<>();
        themes.getAll().forEach(theme -> comparing.of(theme.key()).ifPresent(c -> compared.put(theme, c)));
        compared.values().forEach(c -> c.blueprints().variants().forEach(this::remember));
        compared.forEach((theme, c) -> rows.add(row(theme, c)));
        compared.forEach((theme, c) -> attention.addAll(wanting.in(theme, c)));
    }

    private void remember(Blueprint variant) {
        codeByName.put(variant.ownerName(), variant.owner().orElseThrow().code());
    }

    private ThemeRow row(Theme theme, ThemeComparison compared) {
        ThemeFigures figures = summing.of(theme.key());
        List<MatrixSpot> spots = new ArrayList<>();
        codeByName.forEach((name, code) -> spots.add(compared.blueprints()
                .ofMunicipality(code)
                .map(variant -> spot(name, code, variant, compared, figures.done(code)))
                .orElseGet(() -> MatrixSpot.none(name, code))));
        return new ThemeRow(theme.key(), theme.name(), theme.subject(), spots);
    }

    private static MatrixSpot spot(String name, String code, Blueprint variant, ThemeComparison compared, double done) {
        double overlap = compared.comparison().overlap().strict().getOrDefault(variant.key(), 0.0);
        boolean concept = variant.status() == BlueprintStatus.CONCEPT;
        return new MatrixSpot(name, code, variant.key(), variant.steps().size(), overlap, done, concept);
    }

    /** Whether there is anything to show. */
    public boolean isFilled() {
        return !rows.isEmpty();
    }

    public List<ThemeRow> getRows() {
        return rows;
    }

    /** Names of the municipalities, in the order of the columns. */
    public List<String> getMunicipalities() {
        return List.copyOf(codeByName.keySet());
    }

    /** Mean overlap of the themes. */
    public double getOverlap() {
        return rows.stream().mapToDouble(ThemeRow::overlap).average().orElse(0);
    }

    /** Mean realised part of the themes. */
    public double getDone() {
        return rows.stream().mapToDouble(ThemeRow::done).average().orElse(0);
    }

    /** What wants attention most; what is outdated comes first. */
    public List<Attention> getAttention() {
        return attention.stream()
                .sorted(Comparator.comparing((Attention item) -> !item.sign().equals("eye")))
                .limit(MOST)
                .toList();
    }

    /** How many more there are. */
    public int getMore() {
        return Math.max(0, attention.size() - MOST);
    }
}
