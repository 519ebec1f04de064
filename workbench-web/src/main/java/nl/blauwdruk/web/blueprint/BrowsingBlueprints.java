package nl.blauwdruk.web.blueprint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Person;

/**
 * Reads blueprints as they are now; each is loaded once per revision and shared by all readers. A concept that is not
 * shared is there only for its own municipality.
 */
@ApplicationScoped
@Does(Operation.READ)
public class BrowsingBlueprints {

    private final JpaBlueprints blueprints;
    private final Access access;
    private final KnownThemes known;

    @Inject
    public BrowsingBlueprints(JpaBlueprints blueprints, KnownThemes known, Access access) {
        this.blueprints = blueprints;
        this.known = known;
        this.access = access;
    }

    protected BrowsingBlueprints() { // for CDI
        this(null, null, null);
    }

    /** Base and variants of a theme, whole; they are shared, so read them only. */
    @Transactional
    public ThemeBlueprints ofTheme(String theme) {
        List<BlueprintStamp> now = stampsOf(theme);
        Optional<ThemeBlueprints> before = known.of(theme);
        if (before.isPresent() && before.get().stamps().equals(now)) {
            return before.get().asSeenBy(access.person());
        }
        ThemeBlueprints read = before.map(earlier -> earlier.brought(now, blueprints::withKeys))
                .orElseGet(() -> ThemeBlueprints.of(theme, now, blueprints.ofTheme(theme)));
        known.remember(read);
        return read.asSeenBy(access.person());
    }

    /** One blueprint, whole; shared, so read it only. */
    @Transactional
    public Optional<Blueprint> byKey(String key) {
        return all().stream()
                .filter(stamp -> stamp.key().equals(key))
                .findFirst()
                .flatMap(stamp -> ofTheme(stamp.theme()).byKey(key));
    }

    /** Every blueprint there is for this reader, by key. */
    @Transactional
    public List<BlueprintStamp> all() {
        Person reader = access.person();
        return blueprints.stamps().stream().filter(stamp -> stamp.isFor(reader)).toList();
    }

    /** One page of the blueprints of a theme, or of all when it is null, by key. */
    @Transactional
    public List<BlueprintStamp> page(String theme, int first, int most) {
        return blueprints.stamps(theme, access.person(), first, most);
    }

    /** How many there are on all pages. */
    @Transactional
    public long countOf(String theme) {
        return blueprints.count(theme, access.person());
    }

    /** One page of the blueprints of a theme, the base first. */
    @Transactional
    public List<BlueprintRow> rows(String theme, int first, int most) {
        return blueprints.rows(keysOf(theme), first, most);
    }

    /** How many blueprints a theme has. */
    @Transactional
    public int count(String theme) {
        return keysOf(theme).size();
    }

    private List<String> keysOf(String theme) {
        return all().stream()
                .filter(stamp -> stamp.theme().equals(theme))
                .map(BlueprintStamp::key)
                .toList();
    }

    private List<BlueprintStamp> stampsOf(String theme) {
        return blueprints.stamps().stream()
                .filter(stamp -> stamp.theme().equals(theme))
                .toList();
    }
}
