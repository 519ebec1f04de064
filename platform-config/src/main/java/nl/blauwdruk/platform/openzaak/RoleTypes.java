package nl.blauwdruk.platform.openzaak;

import java.util.ArrayList;
import java.util.List;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.model.terminology.Wording;
import nl.blauwdruk.platform.service.RolePart;
import nl.blauwdruk.platform.service.ServiceRole;

/** Who takes part, under names that are free and that the ZAC looks for. */
final class RoleTypes {

    private static final String RULE = "rol-hernoemd";

    private final Draft draft;
    private final List<String> taken = new ArrayList<>();

    RoleTypes(Draft draft) {
        this.draft = draft;
    }

    void add() {
        draft.service().roles().forEach((key, role) -> {
            String name = role.part() == RolePart.HANDLER ? handlerName(role) : freeName(role);
            taken.add(name);
            draft.fits(name, RolType.LIMIT, "roltype", role.place());
            String url = draft.addresses().of(Resource.ROLTYPE, key);
            draft.add(new RolType(url, draft.zaaktype(), name, generic(role.part())));
            draft.configures(role, url);
        });
    }

    private String handlerName(ServiceRole role) {
        if (!Wording.same(role.name(), ZaaktypeModelling.ZAC_HANDLER)) {
            draft.find(
                    RULE,
                    Severity.INFO,
                    "De rol '" + role.name() + "' voert de meeste stappen uit en heet in het zaaktype '"
                            + ZaaktypeModelling.ZAC_HANDLER + "', want de ZAC zoekt die naam.",
                    role.place(),
                    "Controleer of dit de behandelaar is; koppel de rol in de ZAC aan een groep.");
        }
        return ZaaktypeModelling.ZAC_HANDLER;
    }

    /** The name the ZAC looks for is kept for who handles the case, even if that role comes later. */
    private String freeName(ServiceRole role) {
        String name = Draft.capitalised(role.name());
        boolean isTaken = Wording.same(name, ZaaktypeModelling.ZAC_HANDLER)
                || taken.stream().anyMatch(other -> Wording.same(other, name));
        if (!isTaken) {
            return name;
        }
        String longer = name + " (" + role.part().word() + ")";
        draft.find(
                RULE,
                Severity.INFO,
                "De rol '" + role.name() + "' heet in het zaaktype '" + longer + "', want '" + name
                        + "' is daar een andere rol.",
                role.place(),
                "Geef de rol zo nodig een eigen naam.");
        return longer;
    }

    private static String generic(RolePart part) {
        return switch (part) {
            case INITIATOR -> "initiator";
            case HANDLER, PERFORMER -> "behandelaar";
            case DECIDER -> "beslisser";
            case ADVISER -> "adviseur";
            case INTERESTED -> "belanghebbende";
        };
    }
}
