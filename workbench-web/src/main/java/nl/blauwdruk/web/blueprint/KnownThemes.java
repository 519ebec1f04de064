package nl.blauwdruk.web.blueprint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.blauwdruk.web.store.TransactionEnd;

/**
 * Themes as they were read last, shared by all readers. What a transaction reads is known to others only once it is kept: after a
 * rollback a revision of the same number can say something else.
 */
@ApplicationScoped
public class KnownThemes {

    private final TransactionEnd end;
    private final Map<String, ThemeBlueprints> known = new ConcurrentHashMap<>();

    @Inject
    public KnownThemes(TransactionEnd end) {
        this.end = end;
    }

    protected KnownThemes() { // for CDI
        this(null);
    }

    /** What this transaction has read of a theme, else what is known to all. */
    Optional<ThemeBlueprints> of(String theme) {
        Object own = end.own(new Own(theme));
        return Optional.ofNullable(own instanceof ThemeBlueprints read ? read : known.get(theme));
    }

    /** Remembers what this transaction read. */
    void remember(ThemeBlueprints read) {
        end.own(new Own(read.theme()), read);
        end.kept(() -> known.put(read.theme(), read));
    }

    /** Under what a transaction has its own. */
    private record Own(String theme) {}
}
