package nl.blauwdruk.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.comparison.PairTable;
import nl.blauwdruk.model.terminology.Wording;

/** Which municipalities the matrix shows: what the address asks for, by name, in an order, a page at a time. */
@Named("matrixColumns")
@RequestScoped
public class MatrixColumnsView {

    private static final String LIKENESS = "gelijkenis";

    @Inject
    private SeeingNationwide seeing;

    @Inject
    private HttpServletRequest request;

    private MatrixColumns columns = MatrixColumns.of(List.of(), List.of(), Optional.empty(), Optional.empty());
    private int all;

    /**
     * Chooses the columns.
     *
     * @param own keys of the reader's own variants
     * @param opened key of the variant of which something is open; null for none
     */
    List<Blueprint> choose(ThemeComparison compared, Set<String> own, String opened) {
        List<Blueprint> variants = compared.blueprints().variants();
        all = variants.size();
        List<Blueprint> mine =
                variants.stream().filter(one -> own.contains(one.key())).toList();
        List<Blueprint> others = variants.stream()
                .filter(one -> !own.contains(one.key()))
                .filter(one -> Wording.normalise(one.ownerName()).contains(Wording.normalise(getSearch())))
                .sorted(order(compared.blueprints().theme(), mine))
                .toList();
        Optional<Blueprint> open =
                variants.stream().filter(one -> one.key().equals(opened)).findFirst();
        columns = MatrixColumns.of(mine, others, open, askedPage());
        return columns.shown();
    }

    /** By name unless likeness is asked for: to one's own municipality, else who is like whom. */
    private Comparator<Blueprint> order(String theme, List<Blueprint> mine) {
        Optional<ThemeNationwide> nationwide = getOrder().isEmpty() ? Optional.empty() : seeing.of(theme);
        if (nationwide.isEmpty()) {
            return Comparator.comparing(Blueprint::ownerName);
        }
        PairTable table = nationwide.get().nationwide().table();
        List<String> keys = table.variants();
        if (mine.isEmpty()) {
            List<String> order = nationwide.get().places().stream()
                    .map(MunicipalityPlace::variant)
                    .toList();
            return Comparator.comparingInt(one -> order.indexOf(one.key()));
        }
        int me = keys.indexOf(mine.get(0).key());
        return Comparator.comparingDouble(one -> -table.of(me, keys.indexOf(one.key())));
    }

    private Optional<Integer> askedPage() {
        return Optional.of(parameter("pagina"))
                .filter(page -> page.matches("\\d{1,6}"))
                .map(Integer::valueOf);
    }

    /** Whether there are more than one can read at once, or somebody chose among them. */
    public boolean isChosen() {
        return all > MatrixColumns.PAGE || !getSearch().isEmpty() || !getOrder().isEmpty();
    }

    public int getPage() {
        return columns.page();
    }

    public int getPages() {
        return columns.pages();
    }

    public int getFirst() {
        return columns.first();
    }

    public int getLast() {
        return columns.last();
    }

    public int getFound() {
        return columns.found();
    }

    /** Of which names hold this text; empty for all. */
    public String getSearch() {
        return parameter("gemeente");
    }

    /** Empty for names, or {@code gelijkenis}. */
    public String getOrder() {
        return LIKENESS.equals(parameter("volgorde")) ? LIKENESS : "";
    }

    /** The choice as an address holds it, without the page; begins with an ampersand, or is empty. */
    public String getChoice() {
        return (getSearch().isEmpty() ? "" : "&gemeente=" + URLEncoder.encode(getSearch(), StandardCharsets.UTF_8))
                + (getOrder().isEmpty() ? "" : "&volgorde=" + getOrder());
    }

    /** The choice with the page. */
    public String getAddress() {
        return getChoice() + (getPages() > 1 ? "&pagina=" + getPage() : "");
    }

    private String parameter(String name) {
        String given = request.getParameter(name);
        return given == null ? "" : given.strip();
    }
}
