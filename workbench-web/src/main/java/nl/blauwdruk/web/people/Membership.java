package nl.blauwdruk.web.people;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.blauwdruk.web.access.Grant;
import nl.blauwdruk.web.access.Role;
import nl.blauwdruk.web.access.Scope;

/** A role someone has: in the whole programme or in one municipality, in all themes or in one. */
@Embeddable
public class Membership {

    /** What lets someone let in everyone else. */
    static final Membership PROGRAMME_ADMINISTRATOR = new Membership(Role.ADMINISTRATOR, null, null);

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Role role;

    @Column(name = "municipality_code")
    private String municipality;

    @Column(name = "theme_code")
    private String theme;

    /** Whether an identity provider says so, and not an administrator; what it allows is the same. */
    @Column(name = "claimed")
    private boolean claimed;

    protected Membership() {} // for JPA

    /**
     * @param municipality CBS code, or null for the whole programme
     * @param theme key of a theme, or null for all
     */
    public Membership(Role role, String municipality, String theme) {
        this.role = requireNonNull(role);
        this.municipality = municipality;
        this.theme = theme;
    }

    public Role role() {
        return role;
    }

    /** CBS code; empty for a role in the whole programme. */
    public Optional<String> municipality() {
        return Optional.ofNullable(municipality);
    }

    /** Key of the one theme it is limited to. */
    public Optional<String> theme() {
        return Optional.ofNullable(theme);
    }

    /** The same role, as an identity provider says someone has it. */
    Membership asClaimed() {
        Membership claim = new Membership(role, municipality, theme);
        claim.claimed = true;
        return claim;
    }

    /** Whether it follows an identity provider: it goes when the provider does not name it any more. */
    public boolean isClaimed() {
        return claimed;
    }

    /** What it allows. */
    public Grant grant() {
        return new Grant(role, municipality, theme);
    }

    /** What someone who gives or takes it away does this to. */
    public Scope scope() {
        return new Scope(municipality().map(Set::of).orElseGet(Set::of), theme());
    }

    /** The same in short, such as {@code partner (0193, wmo)}. */
    public String words() {
        String where =
                Stream.of(municipality(), theme()).flatMap(Optional::stream).collect(Collectors.joining(", "));
        String what = role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return where.isEmpty() ? what : what + " (" + where + ")";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Membership that && grant().equals(that.grant());
    }

    @Override
    public int hashCode() {
        return Objects.hash(role, municipality, theme);
    }
}
