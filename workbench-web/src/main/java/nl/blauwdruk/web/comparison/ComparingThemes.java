package nl.blauwdruk.web.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.blauwdruk.model.comparison.Comparing;
import nl.blauwdruk.web.blueprint.BrowsingBlueprints;
import nl.blauwdruk.web.blueprint.ThemeBlueprints;

/** Compares the blueprints of a theme as they are now; once per revision, shared by all readers. */
@ApplicationScoped
public class ComparingThemes {

    private final BrowsingBlueprints browsing;
    private final Comparing comparing = new Comparing();
    private final Map<String, ThemeComparison> known = new ConcurrentHashMap<>();

    @Inject
    public ComparingThemes(BrowsingBlueprints browsing) {
        this.browsing = browsing;
    }

    protected ComparingThemes() { // for CDI
        this(null);
    }

    /** The comparison of a theme; an empty one when the theme has no blueprints. */
    public ThemeComparison of(String theme) {
        ThemeBlueprints now = browsing.ofTheme(theme);
        return known.compute(theme, (key, before) -> isCurrent(before, now) ? before : compare(now));
    }

    private static boolean isCurrent(ThemeComparison before, ThemeBlueprints now) {
        return before != null && before.blueprints().stamps().equals(now.stamps());
    }

    private ThemeComparison compare(ThemeBlueprints now) {
        return new ThemeComparison(now, comparing.compare(now.base(), now.variants()));
    }
}
