package nl.blauwdruk.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.blauwdruk.model.blueprint.Theme;
import nl.blauwdruk.model.blueprint.Themes;
import nl.blauwdruk.model.municipality.Municipalities;
import nl.blauwdruk.model.municipality.Municipality;
import nl.blauwdruk.model.municipality.MunicipalityCode;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Role;
import nl.blauwdruk.web.access.Scope;
import nl.blauwdruk.web.page.Texts;

/** What an administrator can choose when they give a role: only what they may give. */
@Named
@RequestScoped
public class MembershipChoices {

    @Inject
    private Municipalities municipalities;

    @Inject
    private Themes themes;

    @Inject
    private Access access;

    @Inject
    private Texts texts;

    private String role = Role.READER.name();
    private String municipality;
    private String theme;
    private List<Municipality> own;

    /** Names of all roles. */
    public List<String> getRoles() {
        return Arrays.stream(Role.values()).map(Role::name).toList();
    }

    /** The municipalities in which who reads may give a role. */
    public List<Municipality> getMunicipalities() {
        if (own == null) {
            own = municipalities.all().stream()
                    .filter(one -> access.may(
                            Operation.MANAGE_PEOPLE,
                            Scope.ofMunicipality(one.code().code())))
                    .toList();
        }
        return own;
    }

    /** Whether who reads may give a role in the whole programme. */
    public boolean isProgramme() {
        return access.may(Operation.MANAGE_PEOPLE, Scope.PROGRAMME);
    }

    public List<Theme> getThemes() {
        return themes.all();
    }

    /** What was chosen. */
    Membership chosen() {
        return new Membership(Role.valueOf(role), municipality, theme);
    }

    /** A role in words, such as {@code partner Zwolle, Wmo}. */
    public String words(Membership membership) {
        String what = texts.get("role." + membership.role());
        String where = Stream.of(
                        membership.municipality().map(this::nameOf),
                        membership.theme().map(this::nameOfTheme))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return where.isEmpty() ? what : what + " " + where;
    }

    /** Name of a municipality; its code when there is none. */
    public String nameOf(String code) {
        return MunicipalityCode.isValid(code)
                ? municipalities
                        .byCode(MunicipalityCode.of(code))
                        .map(Municipality::name)
                        .orElse(code)
                : code;
    }

    /** Name of a theme; its key when there is none. */
    public String nameOfTheme(String key) {
        return themes.byKey(key).map(Theme::name).orElse(key);
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(String municipality) {
        this.municipality = municipality;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }
}
