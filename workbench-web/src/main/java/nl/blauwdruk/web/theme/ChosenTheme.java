package nl.blauwdruk.web.theme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.Theme;
import nl.blauwdruk.model.blueprint.Themes;

/** The theme a visitor has chosen; it stays in the address, so that every page can be shared. */
@Named
@RequestScoped
public class ChosenTheme {

    /** Name of the request parameter. */
    public static final String NAME = "thema";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Themes themes;

    private List<Theme> all;

    /** All themes there are. */
    public List<Theme> getAll() {
        if (all == null) {
            all = themes.all();
        }
        return all;
    }

    /** The theme of the address, else the first; empty while there is none at all. */
    public Optional<Theme> theme() {
        String key = request.getParameter(NAME);
        return getAll().stream()
                .filter(theme -> key == null || theme.key().equals(key))
                .findFirst();
    }

    /** Key of the theme for links; empty while there is none. */
    public String getKey() {
        return theme().map(Theme::key).orElse("");
    }

    /** Name of the theme. */
    public String getName() {
        return theme().map(Theme::name).orElse("");
    }

    /** Whether the address names a theme that does not exist. */
    public boolean isUnknown() {
        return request.getParameter(NAME) != null && theme().isEmpty();
    }
}
