package nl.blauwdruk.web.blueprint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.blauwdruk.model.blueprint.Blueprint;

/** Reads blueprints as they are now; each theme is loaded once per revision and shared by all readers. */
@ApplicationScoped
public class BrowsingBlueprints {

    private final JpaBlueprints blueprints;
    private final Map<String, ThemeBlueprints> loaded = new ConcurrentHashMap<>();

    @Inject
    public BrowsingBlueprints(JpaBlueprints blueprints) {
        this.blueprints = blueprints;
    }

    protected BrowsingBlueprints() { // for CDI
        this(null);
    }

    /** Base and variants of a theme, whole; they are shared, so read them only. */
    @Transactional
    public ThemeBlueprints ofTheme(String theme) {
        List<BlueprintStamp> now = stampsOf(theme);
        ThemeBlueprints known = loaded.get(theme);
        if (known != null && known.stamps().equals(now)) {
            return known;
        }
        ThemeBlueprints fresh = ThemeBlueprints.of(theme, now, blueprints.ofTheme(theme));
        loaded.put(theme, fresh);
        return fresh;
    }

    /** One blueprint, whole; shared, so read it only. */
    @Transactional
    public Optional<Blueprint> byKey(String key) {
        return blueprints.stamps().stream()
                .filter(stamp -> stamp.key().equals(key))
                .findFirst()
                .flatMap(stamp -> ofTheme(stamp.theme()).byKey(key));
    }

    /** Every blueprint there is, by key. */
    @Transactional
    public List<BlueprintStamp> all() {
        return blueprints.stamps();
    }

    /** One page of the blueprints of a theme, the base first. */
    @Transactional
    public List<BlueprintRow> rows(String theme, int first, int most) {
        return blueprints.rows(theme, first, most);
    }

    /** How many blueprints a theme has. */
    @Transactional
    public int count(String theme) {
        return blueprints.count(theme);
    }

    private List<BlueprintStamp> stampsOf(String theme) {
        return blueprints.stamps().stream()
                .filter(stamp -> stamp.theme().equals(theme))
                .toList();
    }
}
