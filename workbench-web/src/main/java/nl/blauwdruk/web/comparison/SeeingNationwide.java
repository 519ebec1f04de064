package nl.blauwdruk.web.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;

/** Sees all municipalities of a theme together, once per comparison. */
@ApplicationScoped
@Does(Operation.READ)
public class SeeingNationwide {

    /** Each holds a comparison with all its blueprints. */
    private static final int MOST = 8;

    private final ComparingThemes comparing;
    /** By theme and by what of it a reader sees. */
    private final Map<String, ThemeNationwide> seen = new LinkedHashMap<>(MOST, 0.75f, true);

    @Inject
    public SeeingNationwide(ComparingThemes comparing) {
        this.comparing = comparing;
    }

    protected SeeingNationwide() { // for CDI
        this(null);
    }

    /** Empty while the theme has no base or no variants. */
    @Transactional
    public Optional<ThemeNationwide> of(String theme) {
        return comparing.of(theme).filter(SeeingNationwide::isComparable).map(this::see);
    }

    private static boolean isComparable(ThemeComparison compared) {
        return compared.blueprints().base().isPresent()
                && !compared.blueprints().variants().isEmpty();
    }

    private ThemeNationwide see(ThemeComparison now) {
        String key = now.blueprints().seen();
        synchronized (seen) {
            ThemeNationwide before = seen.get(key);
            if (before == null || !before.compared().equals(now)) {
                before = ThemeNationwide.of(now);
                seen.put(key, before);
            }
            if (seen.size() > MOST) {
                seen.remove(seen.keySet().iterator().next());
            }
            return before;
        }
    }
}
