package nl.blauwdruk.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.blauwdruk.model.comparison.nationwide.AlikeGroup;
import nl.blauwdruk.model.terminology.Wording;
import nl.blauwdruk.web.page.Figures;
import nl.blauwdruk.web.page.Texts;
import nl.blauwdruk.web.theme.ChosenTheme;

/** The page with all municipalities of a theme: groups, the base that would serve most, and a list a page at a time. */
@Named
@RequestScoped
public class NationwideView {

    static final int PAGE = 50;

    @Inject
    private SeeingNationwide seeing;

    @Inject
    private ChosenTheme chosen;

    @Inject
    private Texts texts;

    @Inject
    private Figures figures;

    private String group;
    private String search;
    private String order;
    private String page;
    private ThemeNationwide all;
    private List<MunicipalityPlace> found = List.of();

    public void load() {
        all = seeing.of(chosen.getKey()).orElse(null);
        if (all != null) {
            String wanted = Wording.normalise(search);
            found = all.places().stream()
                    .filter(place -> getGroup().isEmpty()
                            || String.valueOf(place.group()).equals(group))
                    .filter(place -> Wording.normalise(place.name()).contains(wanted))
                    .sorted(comparator())
                    .toList();
        }
    }

    private Comparator<MunicipalityPlace> comparator() {
        return switch (getOrder()) {
            case "naam" ->
                Comparator.comparing(MunicipalityPlace::name, Collator.getInstance(Locale.forLanguageTag("nl")));
            case "basis" ->
                Comparator.comparingDouble(MunicipalityPlace::strict).thenComparing(MunicipalityPlace::place);
            default -> Comparator.comparingInt(MunicipalityPlace::place);
        };
    }

    public boolean isThere() {
        return all != null;
    }

    public ThemeNationwide getAll() {
        return all;
    }

    public List<AlikeGroup> getGroups() {
        return all.groups();
    }

    /** What sets a group apart, a sentence per step. */
    public List<String> marksOf(AlikeGroup one) {
        return one.marks().stream()
                .map(mark -> texts.format(
                        mark.isHad() ? "nationwide.mark.has" : "nationwide.mark.lacks",
                        all.nameOf(mark.cluster()),
                        figures.percent(mark.inside()),
                        figures.percent(mark.outside())))
                .toList();
    }

    public List<MunicipalityPlace> getRows() {
        return found.stream().skip((long) (getPage() - 1) * PAGE).limit(PAGE).toList();
    }

    public int getFound() {
        return found.size();
    }

    /** Number of the page shown, from 1; one that is not there becomes the nearest that is. */
    public int getPage() {
        int asked = page == null || !page.matches("\\d{1,6}") ? 1 : Integer.parseInt(page);
        return Math.max(1, Math.min(asked, getPages()));
    }

    public int getPages() {
        return Math.max(1, (found.size() + PAGE - 1) / PAGE);
    }

    public int getFirst() {
        return Math.min(found.size(), (getPage() - 1) * PAGE + 1);
    }

    public int getLast() {
        return Math.min(found.size(), getPage() * PAGE);
    }

    /** The search as an address holds it. */
    public String getSearchInAddress() {
        return URLEncoder.encode(getSearch(), StandardCharsets.UTF_8);
    }

    /** Number of the only group to show; empty for all. */
    public String getGroup() {
        return group == null || !group.matches("\\d{1,3}") ? "" : group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public String getSearch() {
        return search == null ? "" : search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    /** Empty for likeness, {@code naam} or {@code basis}. */
    public String getOrder() {
        return "naam".equals(order) || "basis".equals(order) ? order : "";
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public String getAskedPage() {
        return page;
    }

    public void setAskedPage(String page) {
        this.page = page;
    }
}
