package nl.blauwdruk.web.access;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A right that a membership gives: a role, in the whole programme or in one municipality, in all themes or in one.
 *
 * @param municipality CBS code, or null for the whole programme
 * @param theme key of a theme, or null for all
 */
public record Grant(Role role, String municipality, String theme) implements Serializable {

    /** A role in the whole programme. */
    public static Grant of(Role role) {
        return new Grant(role, null, null);
    }

    /** A role in one municipality. */
    public static Grant of(Role role, String municipality) {
        return new Grant(role, municipality, null);
    }

    /** The grant as an identity provider writes it: {@code role:municipality:theme}, without empty ends. */
    public String inShort() {
        String where = (municipality == null ? "" : municipality) + (theme == null ? "" : ":" + theme);
        String what = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return where.isEmpty() ? what : what + ":" + where;
    }

    boolean isProgrammeWide() {
        return municipality == null;
    }

    boolean isOfOnly(Set<String> municipalities) {
        return municipality != null && municipalities.equals(Set.of(municipality));
    }

    /** A grant for one theme reaches neither other themes nor what belongs to none. */
    boolean covers(Optional<String> ofTheme) {
        return theme == null || ofTheme.filter(theme::equals).isPresent();
    }
}
