package nl.blauwdruk.web.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.blauwdruk.model.blueprint.Theme;
import nl.blauwdruk.model.blueprint.Themes;

/** Says how themes are called. */
@ApplicationScoped
public class DescribingThemes {

    private final Themes themes;

    @Inject
    public DescribingThemes(Themes themes) {
        this.themes = themes;
    }

    protected DescribingThemes() { // for CDI
        this(null);
    }

    /** Adds the themes that are new and corrects the names of those that are known. */
    @Transactional
    public void describeAll(List<Theme> described) {
        for (Theme theme : described) {
            themes.byKey(theme.key())
                    .ifPresentOrElse(
                            known -> known.describe(theme.name(), theme.subject(), theme.law()),
                            () -> themes.add(theme));
        }
    }
}
