package nl.blauwdruk.web.joining;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.Theme;
import nl.blauwdruk.model.blueprint.Themes;
import nl.blauwdruk.model.municipality.Municipalities;
import nl.blauwdruk.model.municipality.Municipality;
import nl.blauwdruk.model.terminology.Wording;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.blueprint.BrowsingBlueprints;
import nl.blauwdruk.web.blueprint.ThemeBlueprints;
import nl.blauwdruk.web.page.Messages;
import nl.blauwdruk.web.page.Redirects;
import nl.blauwdruk.web.page.Texts;

/** The page on which somebody chooses a municipality and the theme it joins. */
@Named
@RequestScoped
public class JoiningStartView {

    @Inject
    private JoiningATheme joining;

    @Inject
    private BrowsingBlueprints browsing;

    @Inject
    private Municipalities municipalities;

    @Inject
    private Themes themes;

    @Inject
    private Access access;

    @Inject
    private Messages messages;

    @Inject
    private Redirects redirects;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private String search;
    private List<Municipality> all;
    private Municipality chosen;

    @PostConstruct
    void restore() {
        if (request.getMethod().equals("POST")) {
            search = request.getParameter("gemeente");
            load();
        }
    }

    /** Finds the municipality that is named or numbered; without a name, the one of who reads. */
    public void load() {
        String wanted = search == null || search.isBlank()
                ? access.person().municipality().orElse("")
                : search.strip();
        chosen = getAll().stream()
                .filter(one -> one.code().code().equals(wanted) || Wording.same(one.name(), wanted))
                .findFirst()
                .orElse(null);
    }

    /** Begins, and goes to the first step. */
    public void begin(String theme) {
        try {
            joining.begin(theme, getCode());
            redirects.to("/joining/step?thema=" + theme + "&gemeente=" + getCode());
        } catch (CannotJoin refused) {
            messages.refused(texts.get("joining.cannot." + refused.because()));
        }
    }

    /** All municipalities of the Netherlands, by name. */
    public List<Municipality> getAll() {
        if (all == null) {
            all = municipalities.all();
        }
        return all;
    }

    /** The municipality that joins; null while none was chosen. */
    public Municipality getChosen() {
        return chosen;
    }

    public String getCode() {
        return chosen.code().code();
    }

    /** Whether what was searched for is no municipality. */
    public boolean isUnknown() {
        return chosen == null && search != null && !search.isBlank();
    }

    /** Whether who reads may join for it in any theme. */
    public boolean isMine() {
        return chosen != null && themes.all().stream().anyMatch(theme -> joining.isMine(theme.key(), getCode()));
    }

    /** The themes with a base, and how far the municipality is with each. */
    public List<ThemeToJoin> getThemes() {
        List<ThemeToJoin> rows = new ArrayList<>();
        for (Theme theme : themes.all()) {
            ThemeBlueprints there = browsing.ofTheme(theme.key());
            if (there.base().isPresent() && joining.isMine(theme.key(), getCode())) {
                Optional<JoiningNow> begun = joining.of(theme.key(), getCode())
                        .filter(now -> now.joining().isOpen());
                rows.add(new ThemeToJoin(
                        theme.key(),
                        theme.name(),
                        theme.subject(),
                        there.base().orElseThrow().steps().size(),
                        there.variants().size(),
                        there.ofMunicipality(getCode())
                                .map(variant -> variant.key())
                                .orElse(""),
                        begun.map(now -> now.walk().answered()).orElse(-1)));
            }
        }
        return rows;
    }

    /** What was searched for: a name or a code. */
    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }
}
