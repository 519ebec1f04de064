package nl.blauwdruk.web.comparison;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Theme;
import nl.blauwdruk.model.blueprint.Themes;
import nl.blauwdruk.model.comparison.AlignedStep;
import nl.blauwdruk.model.comparison.Doubt;
import nl.blauwdruk.model.comparison.Doubts;
import nl.blauwdruk.web.access.CurrentPerson;
import nl.blauwdruk.web.page.Messages;

/** The page that lays the variants of a theme beside the base. */
@Named
@RequestScoped
public class ComparisonView {

    /** From this score on other words count as certain. */
    static final double CERTAIN = 0.8;

    @Inject
    private ComparingThemes comparing;

    @Inject
    private DecidingOnClusters clusters;

    @Inject
    private DecidingDifferences deciding;

    @Inject
    private CurrentPerson current;

    @Inject
    private Themes themes;

    @Inject
    private MatrixColumnsView columns;

    @Inject
    private Messages messages;

    private String theme;
    private String filter;
    private String phase;
    private String variant;
    private String step;
    private ThemeComparison compared;
    private Theme described;
    private List<DecidedDifference> differences = List.of();
    private List<MatrixRow> rows = List.of();
    private List<Blueprint> shown = List.of();
    private List<String> phases = List.of();
    /** Number of the row behind which something is shown; -1 for none. */
    private int opened = -1;

    private Doubts doubts;
    private int certain;

    @Inject
    private HttpServletRequest request;

    /** A form that comes back finds the page as it was: what it shows must be there before its buttons are. */
    @PostConstruct
    void restore() {
        if (request.getMethod().equals("POST")) {
            theme = request.getParameter("thema");
            filter = request.getParameter("toon");
            phase = request.getParameter("fase");
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
            lay();
        }
    }

    private void lay() {
        differences = deciding.ofTheme(theme);
        doubts = Doubts.of(compared.comparison());
        certain = clusters.certain(theme, CERTAIN).size();
        Set<String> undecided = differences.stream()
                .filter(difference -> !difference.isDecided() || difference.isOutdated())
                .map(DecidedDifference::difference)
                .flatMap(one -> one.clusters().stream().map(at -> ComparisonMatrix.placeOf(one.model(), at)))
                .collect(Collectors.toSet());
        shown = columns.choose(compared, ownVariants(), variant);
        List<MatrixRow> all = ComparisonMatrix.rows(compared, undecided, shown);
        phases = all.stream()
                .map(MatrixRow::phase)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        RowFilter wanted = new RowFilter(getFilter(), getPhase(), ownVariants());
        rows = all.stream()
                .filter(row -> isOpened(row) || wanted.wants(row)) // what is open stays in sight, whatever came of it
                .toList();
        opened = MatrixRow.lastOfSpan(rows, this::isOpened);
    }

    /** Confirms at once what is certain; one button takes it back. */
    public String acceptCertain() {
        DecidingOnClusters.Accepted accepted = clusters.acceptCertain(theme, CERTAIN);
        return address() + "&overgenomen=" + accepted.at().toEpochMilli() + "&aantal=" + accepted.steps();
    }

    /** Takes back what was accepted at once. */
    public String takeBack() {
        clusters.takeBack(theme, Instant.ofEpochMilli(Long.parseLong(request.getParameter("overgenomen"))));
        return address();
    }

    /** Where a form comes back to: the page as it is. */
    public String address() {
        return "/comparison/theme?faces-redirect=true&thema=" + theme + "&toon=" + getFilter() + "&fase="
                + URLEncoder.encode(getPhase(), StandardCharsets.UTF_8) + "&variant=" + orEmpty(variant) + "&stap="
                + orEmpty(step) + columns.getAddress();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
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

    public boolean isOpened(MatrixRow row) {
        return variant != null && step != null && row.isOpenedBy(variant, step);
    }

    /** Whether what is open is shown behind this row: its own, or the last one of the cells that span it, which nothing can cut. */
    public boolean isOpenedBehind(int index) {
        return index == opened;
    }

    public boolean isOpenedCell(MatrixCell cell) {
        return step != null && cell.variant().equals(variant) && cell.isOpenedBy(step);
    }

    private Set<String> ownVariants() {
        return compared.blueprints().variants().stream()
                .filter(one -> isOwn(one.owner().orElseThrow().code()))
                .map(Blueprint::key)
                .collect(Collectors.toSet());
    }

    private boolean isOwn(String municipality) {
        return current.person()
                .filter(person -> person.municipalities().contains(municipality))
                .isPresent();
    }

    /** Whether the reader belongs to a municipality that takes part. */
    public boolean isPartner() {
        return isComparable() && !ownVariants().isEmpty();
    }

    /** Whether the base and one variant are read beside each other, as text. */
    public boolean isReadingOn() {
        return isComparable()
                && orEmpty(step).isEmpty()
                && compared.blueprints().variants().stream()
                        .anyMatch(one -> one.key().equals(variant));
    }

    /** The base and the chosen variant beside each other. */
    public List<ReadingRow> getReading() {
        return ReadingRows.of(compared, variant);
    }

    /** Name of the municipality whose variant is chosen. */
    public String getChosenName() {
        return compared.blueprint(variant).ownerName();
    }

    /** What the page shows. */
    public ThemeComparison compared() {
        return compared;
    }

    /** The set-up differences with what was said of them. */
    public List<DecidedDifference> differences() {
        return differences;
    }

    /** What the page counts. */
    public ComparisonTally getTally() {
        return new ComparisonTally(compared, differences);
    }

    /** How many matches nobody has confirmed. */
    public int getDoubtCount() {
        return doubts.count();
    }

    /** The least sure match after the opened one. */
    public AlignedStep getNextDoubt() {
        return doubts.after(variant, step).map(Doubt::step).orElse(null);
    }

    /** How many steps can be accepted at once. */
    public int getCertain() {
        return certain;
    }

    public List<String> getPhases() {
        return phases;
    }

    /** How many steps were accepted just now; what the address says, if it is a number. */
    public String getAcceptedCount() {
        String count = request.getParameter("aantal");
        return count == null ? "" : count.replaceAll("\\D", "");
    }

    /** The phase as an address holds it. */
    public String getPhaseInAddress() {
        return URLEncoder.encode(getPhase(), StandardCharsets.UTF_8);
    }

    /** How many municipalities take part. */
    public int getVariantCount() {
        return compared == null ? 0 : compared.blueprints().variants().size();
    }

    /** How many columns the matrix has, with the one for the shared steps. */
    public int getColumnCount() {
        return shown.size() + 1;
    }

    /** The heads of the columns. */
    public List<VariantHead> getVariants() {
        if (shown.isEmpty()) {
            return List.of();
        }
        Map<String, Double> strict = compared.comparison().overlap().strict();
        return shown.stream()
                .map(v -> new VariantHead(v.key(), v.ownerName(), strict.getOrDefault(v.key(), 0.0)))
                .toList();
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

    /** Name of the only phase to show; empty for all. */
    public String getPhase() {
        return phase == null ? "" : phase;
    }

    public void setPhase(String phase) {
        this.phase = phase;
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
