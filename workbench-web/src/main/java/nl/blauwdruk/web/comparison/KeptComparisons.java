package nl.blauwdruk.web.comparison;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.blauwdruk.web.blueprint.ThemeBlueprints;

/**
 * The comparisons asked for last, by theme and by what of it a reader sees, as private concepts are not for everyone. As many as there is memory for: each
 * weighs as many blueprints as it compares.
 */
final class KeptComparisons {

    /** Four times a theme that all municipalities share. */
    static final int MOST_BLUEPRINTS = 1400;

    private final Map<String, Weighed> kept = new LinkedHashMap<>(16, 0.75f, true);

    private record Weighed(KeptComparison comparison, int blueprints) {}

    /** The one for readers who see this. */
    synchronized KeptComparison of(ThemeBlueprints now) {
        Weighed before = kept.get(now.seen());
        KeptComparison comparison = before == null ? new KeptComparison() : before.comparison();
        kept.put(now.seen(), new Weighed(comparison, now.stamps().size()));
        forgetOldest();
        return comparison;
    }

    private void forgetOldest() {
        int all = kept.values().stream().mapToInt(Weighed::blueprints).sum();
        Iterator<Weighed> oldest = kept.values().iterator();
        while (all > MOST_BLUEPRINTS && kept.size() > 1) {
            all -= oldest.next().blueprints();
            oldest.remove();
        }
    }
}
