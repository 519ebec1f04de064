package nl.blauwdruk.platform.openzaak;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.blauwdruk.model.terminology.Wording;
import nl.blauwdruk.platform.service.ServiceStatus;

/** The statuses: those the ZAC looks for, with the phases of the journey between them. */
final class Statuses {

    private static final int BEFORE_PHASES = 2;

    private final Draft draft;

    Statuses(Draft draft) {
        this.draft = draft;
    }

    void add() {
        List<String> names = names();
        for (int i = 0; i < names.size(); i++) {
            Optional<Map.Entry<String, ServiceStatus>> phase = phase(names.get(i));
            String url = draft.addresses()
                    .of(Resource.STATUSTYPE, phase.map(Map.Entry::getKey).orElse("zac/" + names.get(i)));
            draft.add(new StatusType(url, draft.zaaktype(), names.get(i), i + 1));
            phase.ifPresent(p -> draft.configures(p.getValue(), url));
        }
    }

    /** A phase that already has a name the ZAC looks for is that status. */
    private List<String> names() {
        List<String> zac = ZaaktypeModelling.ZAC_STATUSES;
        List<String> names = new ArrayList<>(zac.subList(0, BEFORE_PHASES));
        for (ServiceStatus phase : draft.service().statuses().values()) {
            draft.fits(phase.name(), StatusType.LIMIT, "statustype", phase.place());
            if (zac.stream().noneMatch(name -> Wording.same(name, phase.name()))) {
                names.add(phase.name());
            }
        }
        names.addAll(zac.subList(BEFORE_PHASES, zac.size()));
        return names;
    }

    private Optional<Map.Entry<String, ServiceStatus>> phase(String name) {
        return draft.service().statuses().entrySet().stream()
                .filter(status -> Wording.same(status.getValue().name(), name))
                .findFirst();
    }
}
