package nl.blauwdruk.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.blauwdruk.model.blueprint.Themes;
import nl.blauwdruk.model.municipality.Municipalities;
import nl.blauwdruk.model.municipality.MunicipalityCode;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Scope;

/** Checks memberships that are given: that their municipality and theme exist, and that the giver may give them. */
@ApplicationScoped
class Places {

    private final Municipalities municipalities;
    private final Themes themes;
    private final Access access;

    @Inject
    Places(Municipalities municipalities, Themes themes, Access access) {
        this.municipalities = municipalities;
        this.themes = themes;
        this.access = access;
    }

    protected Places() { // for CDI
        this(null, null, null);
    }

    /**
     * Goes on only when these memberships are for who acts now to give or take.
     *
     * @throws UnknownPlace when a municipality or theme does not exist
     */
    void requireMine(List<Membership> memberships) {
        List<Scope> scopes = memberships.stream().map(Membership::scope).toList();
        access.requireAll(Operation.MANAGE_PEOPLE, scopes.isEmpty() ? List.of(Scope.PROGRAMME) : scopes);
        if (!memberships.stream().allMatch(this::isThere)) {
            throw new UnknownPlace();
        }
    }

    private boolean isThere(Membership membership) {
        return membership.municipality().stream()
                        .allMatch(code -> MunicipalityCode.isValid(code)
                                && municipalities
                                        .byCode(MunicipalityCode.of(code))
                                        .isPresent())
                && membership.theme().stream().allMatch(key -> themes.byKey(key).isPresent());
    }
}
