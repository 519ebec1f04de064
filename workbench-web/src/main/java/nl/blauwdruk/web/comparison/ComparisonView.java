package nl.blauwdruk.web.comparison;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Theme;
import nl.blauwdruk.model.blueprint.Themes;
import nl.blauwdruk.model.comparison.ClusterState;
import nl.blauwdruk.model.comparison.Comparison;
import nl.blauwdruk.model.comparison.Kind;
import nl.blauwdruk.model.comparison.Overlap;
import nl.blauwdruk.web.account.ChangingOwnAccount;
import nl.blauwdruk.web.page.Messages;
import nl.blauwdruk.web.store.Expected;

/** The page that lays the variants of a theme beside the base. */
@Named
@RequestScoped
public class ComparisonView {

    private static final String SETUP = "opzet";

    @Inject
    private ComparingThemes comparing;

    @Inject
    private DecidingOnClusters deciding;

    @Inject
    private Themes themes;

    @Inject
    private ChangingOwnAccount account;

    @Inject
    private Messages messages;

    private String theme;
    private String filter;
    private String variant;
    private String step;
    private String ownVariant;
    private ThemeComparison compared;
    private Theme described;
    private List<MatrixRow> rows = List.of();

    @Inject
    private HttpServletRequest request;

    /** A form that comes back finds the page as it was: what it shows must be there before its buttons are. */
    @PostConstruct
    void restore() {
        if (request.getMethod().equals("POST")) {
            theme = request.getParameter("thema");
            filter = request.getParameter("toon");
            variant = request.getParameter("variant");
            step = request.getParameter("stap");
            load();
        }
    }

    /** Compares the theme the address names. */
    public void load() {
        Optional<Theme> known = theme == null ? themes.all().stream().findFirst() : themes.byKey(theme);
        if (known.isEmpty()) {
            messages.notFound();
            return;
        }
        described = known.get();
        theme = described.key();
        compared = comparing.of(theme).orElse(null);
        if (isComparable()) {
            rows = ComparisonMatrix.rows(compared).stream()
                    .filter(this::isWanted)
                    .toList();
        }
    }

    private boolean isWanted(MatrixRow row) {
        if (filter == null || filter.isBlank()) {
            return true;
        }
        if (filter.equals(SETUP)) {
            return row.hasSetup();
        }
        return row.cells().stream()
                .anyMatch(cell -> cell.kind() != null && cell.kind().word().equals(filter));
    }

    /** Says that the steps of the opened cluster are the same step, or are not. */
    public String decide(String cluster, String state) {
        deciding.decide(theme, cluster, Expected.ANY, ClusterState.valueOf(state));
        return "/comparison/theme?faces-redirect=true&thema=" + theme + "&variant=" + variant + "&stap=" + step;
    }

    /** Whether there is anything to compare. */
    public boolean isComparable() {
        return compared != null
                && compared.blueprints().base().isPresent()
                && !compared.blueprints().variants().isEmpty();
    }

    public List<MatrixRow> getRows() {
        return rows;
    }

    /** Whether a new phase begins at this row. */
    public boolean isPhaseStart(int index) {
        return index == 0 || !rows.get(index).phase().equals(rows.get(index - 1).phase());
    }

    /** What the municipality whose words this person reads calls a shared step; empty when that is no other name. */
    public String ownName(MatrixRow row) {
        if (ownVariant == null) {
            ownVariant = account.mine()
                    .wordsOf()
                    .flatMap(code -> compared.blueprints().ofMunicipality(code))
                    .map(Blueprint::key)
                    .orElse("");
        }
        return row.nameAt(ownVariant);
    }

    public boolean isOpened(MatrixRow row) {
        return variant != null && step != null && row.isOpenedBy(variant, step);
    }

    public boolean isOpenedCell(MatrixCell cell) {
        return cell.variant().equals(variant)
                && cell.steps().stream().anyMatch(named -> named.key().equals(step));
    }

    /** The step the address opens. */
    public OpenedStep getOpened() {
        return OpenedStep.of(compared, variant, step).orElse(null);
    }

    /** Whether who reads may say something of the opened cluster. */
    public boolean isDecidable() {
        return comparing.mayDecide(theme, variant);
    }

    public List<VariantHead> getVariants() {
        if (compared == null) {
            return List.of();
        }
        Map<String, Double> strict = compared.comparison().overlap().strict();
        return compared.blueprints().variants().stream()
                .map(v -> new VariantHead(v.key(), v.ownerName(), strict.getOrDefault(v.key(), 0.0)))
                .toList();
    }

    /** The kinds with their counts, same ones first. */
    public List<KindCount> getKinds() {
        Map<Kind, Integer> counts = ComparisonMatrix.counts(compared);
        List<KindCount> kinds = new ArrayList<>();
        for (Kind kind : List.of(
                Kind.IDENTICAL, Kind.TERMINOLOGY, Kind.SPLIT, Kind.MERGED, Kind.MOVED, Kind.ADDED, Kind.DROPPED)) {
            kinds.add(new KindCount(kind.word(), counts.get(kind)));
        }
        return kinds;
    }

    /** How many differences can cost software: set-up kinds and lanes that differ inside a step. */
    public long getSetupDifferences() {
        Comparison comparison = compared.comparison();
        long steps =
                comparison.steps().stream().filter(s -> s.isSetupDifference()).count();
        long dropped =
                comparison.dropped().stream().mapToLong(d -> d.base().size()).sum();
        return steps + dropped;
    }

    public Overlap getOverlap() {
        return compared.comparison().overlap();
    }

    public int getClusters() {
        return compared.comparison().clusters().size();
    }

    public Theme getDescribed() {
        return described;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    /** Empty for all rows, {@code opzet}, or the word of a kind. */
    public String getFilter() {
        return filter == null ? "" : filter;
    }

    public void setFilter(String filter) {
        this.filter = filter;
    }

    public String getVariant() {
        return variant;
    }

    public void setVariant(String variant) {
        this.variant = variant;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }
}
