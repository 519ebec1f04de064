package nl.blauwdruk.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Lane;
import nl.blauwdruk.model.blueprint.Remark;
import nl.blauwdruk.report.coverage.Coverage;
import nl.blauwdruk.report.coverage.CoverageTotals;
import nl.blauwdruk.report.coverage.CoverageWords;
import nl.blauwdruk.report.coverage.CoveredElement;
import nl.blauwdruk.report.coverage.Level;
import nl.blauwdruk.report.coverage.LevelCounts;
import nl.blauwdruk.report.coverage.StoryStanding;
import nl.blauwdruk.report.coverage.UncountedLink;
import nl.blauwdruk.web.blueprint.BrowsingBlueprints;
import nl.blauwdruk.web.page.Figures;
import nl.blauwdruk.web.page.Messages;
import nl.blauwdruk.web.page.Texts;
import nl.blauwdruk.web.theme.ChosenTheme;

/** Realisation of the chosen theme in one municipality, down to each element. */
@Named
@RequestScoped
public class CoverageView {

    @Inject
    private ChosenTheme chosen;

    @Inject
    private MeasuringRealisation measuring;

    @Inject
    private BrowsingBlueprints browsing;

    @Inject
    private Texts texts;

    @Inject
    private Figures figures;

    @Inject
    private Messages messages;

    private String municipality;
    private String lane;
    private String level;
    private CoverageTotals totals;
    private Coverage coverage;

    /** A municipality to choose. */
    public record Choice(String code, String name) {}

    /** Measures the municipality the address names, else the first. */
    public void load() {
        totals = measuring.ofTheme(chosen.getKey());
        Optional<Coverage> found = totals.coverages().stream()
                .filter(c -> municipality == null || c.municipality().code().equals(municipality))
                .findFirst();
        if (found.isEmpty() && municipality != null && !totals.coverages().isEmpty()) {
            messages.notFound();
            return;
        }
        coverage = found.orElse(null);
        municipality = found.map(c -> c.municipality().code()).orElse(null);
    }

    public boolean isThere() {
        return coverage != null;
    }

    /** All lanes together first, then each. */
    public List<LaneRow> getLanes() {
        List<LaneRow> rows = new ArrayList<>();
        rows.add(new LaneRow("", coverage.counts(), false));
        for (Lane each : Lane.values()) {
            rows.add(new LaneRow(each.word(), coverage.counts(each), each.word().equals(lane)));
        }
        return rows;
    }

    /** The elements of the opened lane. */
    public List<CoverageItem> getItems() {
        Optional<Lane> opened = Arrays.stream(Lane.values())
                .filter(each -> each.word().equals(lane))
                .findFirst();
        Set<String> outdated = new HashSet<>();
        coverage.uncounted(UncountedLink.Reason.OUTDATED)
                .forEach(link -> outdated.add(link.element().value()));
        return opened.map(each -> coverage.in(each).stream()
                        .filter(item -> level == null || item.level().word().equals(level))
                        .map(item -> item(item, outdated))
                        .toList())
                .orElse(List.of());
    }

    private static CoverageItem item(CoveredElement item, Set<String> outdated) {
        Optional<StoryStanding> story = item.evidence().story();
        return new CoverageItem(
                item.step().position(),
                item.step().name(),
                item.element().step(),
                item.element().name(),
                item.level().word(),
                outdated.contains(item.element().id().value()),
                CoverageWords.of(item),
                story.map(StoryStanding::story).orElse(""),
                story.map(StoryStanding::code).orElse(""));
    }

    /** The municipalities with a variant of this theme. */
    public List<Choice> getMunicipalities() {
        return totals.coverages().stream()
                .map(c -> new Choice(c.municipality().code(), c.name()))
                .toList();
    }

    /** Words of all levels, the highest first. */
    public List<String> getLevels() {
        List<String> words =
                new ArrayList<>(Arrays.stream(Level.values()).map(Level::word).toList());
        Collections.reverse(words);
        return words;
    }

    /** What residents said of this blueprint, in a sentence. */
    public String getChecked() {
        return coverage.residents()
                .map(r -> texts.format("coverage.checked.by", r.panel(), r.participants(), figures.date(r.day())))
                .orElseGet(() -> texts.get("coverage.checked.no"));
    }

    public List<Remark> getRemarks() {
        return browsing.byKey(coverage.blueprint()).map(Blueprint::remarks).orElse(List.of());
    }

    public int getOutdated() {
        return coverage.uncounted(UncountedLink.Reason.OUTDATED).size();
    }

    public int getOrphaned() {
        return coverage.uncounted(UncountedLink.Reason.ORPHANED).size();
    }

    private LevelCounts counts() {
        return coverage.counts();
    }

    public int getElements() {
        return counts().elements();
    }

    public int getDone() {
        return counts().done();
    }

    public double getPart() {
        return counts().share();
    }

    /** Key of the blueprint that is measured. */
    public String getBlueprint() {
        return coverage.blueprint();
    }

    public String getName() {
        return coverage == null ? "" : coverage.name();
    }

    public String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(String municipality) {
        this.municipality = municipality;
    }

    public String getLane() {
        return lane;
    }

    public void setLane(String lane) {
        this.lane = lane;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }
}
