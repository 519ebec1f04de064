package nl.blauwdruk.web.access;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * What an operation is done to.
 *
 * @param municipalities codes of the municipalities it belongs to; empty when it belongs to the whole programme
 * @param theme key of its theme; empty when it belongs to none
 */
public record Scope(Set<String> municipalities, Optional<String> theme) {

    /** The whole programme. */
    public static final Scope PROGRAMME = new Scope(Set.of(), Optional.empty());

    public Scope {
        municipalities = Set.copyOf(municipalities);
    }

    /** Something the whole programme shares, in one theme. */
    public static Scope ofTheme(String theme) {
        return new Scope(Set.of(), Optional.of(theme));
    }

    /** Something of one municipality, in one theme. */
    public static Scope of(String municipality, String theme) {
        return new Scope(Set.of(municipality), Optional.of(theme));
    }

    /** Something of these municipalities together, in one theme. */
    public static Scope of(Collection<String> municipalities, String theme) {
        return new Scope(Set.copyOf(municipalities), Optional.of(theme));
    }

    /** Something of one municipality, in no theme. */
    public static Scope ofMunicipality(String municipality) {
        return new Scope(Set.of(municipality), Optional.empty());
    }
}
