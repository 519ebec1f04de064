package nl.blauwdruk.web.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.blauwdruk.model.blueprint.Theme;
import nl.blauwdruk.model.blueprint.Themes;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Scope;
import nl.blauwdruk.web.audit.Audit;
import nl.blauwdruk.web.audit.Change;
import nl.blauwdruk.web.store.Expected;

/** Says how themes are called. */
@ApplicationScoped
public class DescribingThemes {

    private final Themes themes;
    private final Access access;
    private final Audit audit;

    @Inject
    public DescribingThemes(Themes themes, Access access, Audit audit) {
        this.themes = themes;
        this.access = access;
        this.audit = audit;
    }

    protected DescribingThemes() { // for CDI
        this(null, null, null);
    }

    /** Adds the themes that are new and corrects the names of those that are known. */
    @Transactional
    @Does(Operation.DESCRIBE_THEME)
    public void describeAll(List<Theme> described) {
        access.requireAll(
                Operation.DESCRIBE_THEME,
                described.stream().map(theme -> Scope.ofTheme(theme.key())).toList());
        for (Theme theme : described) {
            String before = themes.byKey(theme.key()).map(Theme::name).orElse("");
            audit.record(Change.in(theme.key(), Operation.DESCRIBE_THEME, "theme", theme.key(), before, theme.name()));
            themes.byKey(theme.key())
                    .ifPresentOrElse(
                            known -> known.describe(theme.name(), theme.subject(), theme.law()),
                            () -> themes.add(theme));
        }
    }

    /**
     * Adds a theme, after those there are.
     *
     * @throws KnownTheme when there is one with this key
     */
    @Transactional
    @Does(Operation.DESCRIBE_THEME)
    public void add(String key, String name, String subject, String law) {
        access.require(Operation.DESCRIBE_THEME, Scope.ofTheme(key));
        if (themes.byKey(key).isPresent()) {
            throw new KnownTheme(key);
        }
        themes.add(new Theme(key, name, subject, law, themes.all().size() + 1));
        audit.record(Change.in(key, Operation.DESCRIBE_THEME, "theme", key, "", name));
    }

    /**
     * Corrects how a theme is called.
     *
     * @throws IllegalArgumentException when there is none with this key
     */
    @Transactional
    @Does(Operation.DESCRIBE_THEME)
    public void describe(String key, Expected expected, String name, String subject, String law) {
        access.require(Operation.DESCRIBE_THEME, Scope.ofTheme(key));
        Theme theme = themes.byKey(key).orElseThrow(() -> new IllegalArgumentException("There is no theme " + key));
        expected.require(theme.version());
        String before = inShort(theme);
        theme.describe(name, subject, law);
        audit.record(Change.in(key, Operation.DESCRIBE_THEME, "theme", key, before, inShort(theme)));
    }

    private static String inShort(Theme theme) {
        return String.join(" / ", theme.name(), theme.subject(), theme.law());
    }
}
