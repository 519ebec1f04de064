package nl.blauwdruk.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.Theme;
import nl.blauwdruk.web.page.Texts;
import nl.blauwdruk.web.theme.ChosenTheme;

/** The page with what was found, kinds apart. */
@Named
@RequestScoped
public class SearchView {

    private static final int LONGEST = 200;

    @Inject
    private Searching searching;

    @Inject
    private ChosenTheme themes;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private SearchResult result = new SearchResult(List.of(), 1, Searching.PAGE, 0, Map.of(), false);

    /** Things of one kind. */
    public record Group(String kind, List<Row> rows) {}

    /** One thing, with its theme and municipality as words. */
    public record Row(String title, String detail, String link, String where) {}

    /** A kind with how many there are of it. */
    public record Count(String kind, int number, boolean chosen) {}

    /** Finds what the address asks for. */
    public void load() {
        result = searching.find(getText(), kind(), page(), Searching.PAGE);
    }

    /** What was typed. */
    public String getText() {
        String typed = request.getParameter("q");
        String text = typed == null ? "" : typed.trim();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private Optional<FoundKind> kind() {
        return FoundKind.of(request.getParameter("soort"));
    }

    private int page() {
        try {
            return Math.max(1, Math.min(SearchIndex.MOST, Integer.parseInt(request.getParameter("pagina"))));
        } catch (NumberFormatException noNumber) {
            return 1;
        }
    }

    public boolean isAsked() {
        return !getText().isEmpty();
    }

    /** How many there are, of all kinds together. */
    public int getTotal() {
        return result.counts().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether there are more than were counted. */
    public boolean isMore() {
        return result.more();
    }

    /** The kinds there are, to choose from. */
    public List<Count> getCounts() {
        List<Count> counts = new ArrayList<>();
        result.counts()
                .forEach(
                        (kind, number) -> counts.add(new Count(kind.word(), number, kind().equals(Optional.of(kind)))));
        return counts;
    }

    /** What is on this page. */
    public List<Group> getGroups() {
        List<Group> groups = new ArrayList<>();
        for (FoundKind kind : FoundKind.values()) {
            List<Row> rows = result.items().stream()
                    .filter(found -> found.kind() == kind)
                    .map(this::row)
                    .toList();
            if (!rows.isEmpty()) {
                groups.add(new Group(kind.word(), rows));
            }
        }
        return groups;
    }

    private Row row(Found found) {
        List<String> where = new ArrayList<>();
        found.theme()
                .flatMap(key -> themes.getAll().stream()
                        .filter(t -> t.key().equals(key))
                        .findFirst())
                .map(Theme::name)
                .ifPresent(where::add);
        boolean ofBlueprint = found.kind() == FoundKind.BLUEPRINT || found.kind() == FoundKind.STEP;
        found.municipality().ifPresentOrElse(where::add, () -> {
            if (ofBlueprint) {
                where.add(texts.get("blueprint.base"));
            }
        });
        return new Row(found.title(), found.detail(), found.link(), String.join(" · ", where));
    }

    public boolean isFirst() {
        return result.page() == 1;
    }

    public boolean isLast() {
        return (long) result.page() * result.size() >= result.total();
    }

    public int getPage() {
        return result.page();
    }

    /** How many pages there are. */
    public int getPages() {
        return Math.max(1, (result.total() + result.size() - 1) / result.size());
    }

    /** Address of another page of this search. */
    public String to(int page) {
        return address(kind().map(FoundKind::word).orElse("")) + "&pagina=" + page;
    }

    /** Address of this search among one kind; among all when empty. */
    public String address(String kind) {
        return "/search/results?q=" + URLEncoder.encode(getText(), StandardCharsets.UTF_8)
                + (kind.isEmpty() ? "" : "&soort=" + kind);
    }
}
