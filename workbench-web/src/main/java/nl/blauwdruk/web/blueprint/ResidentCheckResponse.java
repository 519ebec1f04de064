package nl.blauwdruk.web.blueprint;

import java.time.LocalDate;
import java.util.List;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.ResidentCheck;

/**
 * What residents said of a blueprint.
 *
 * @param panel which panel; absent while none has seen it
 * @param participants how many took part; 0 when not recorded
 */
public record ResidentCheckResponse(String panel, LocalDate date, int participants, List<RemarkResponse> remarks) {

    /** What they said about a step; open until someone has done something with it. */
    public record RemarkResponse(String step, String text, boolean open) {}

    static ResidentCheckResponse from(Blueprint blueprint) {
        return new ResidentCheckResponse(
                blueprint.residentCheck().map(ResidentCheck::panel).orElse(null),
                blueprint.residentCheck().map(ResidentCheck::date).orElse(null),
                blueprint.residentCheck().map(ResidentCheck::participants).orElse(0),
                blueprint.remarks().stream()
                        .map(remark -> new RemarkResponse(remark.step(), remark.text(), remark.isOpen()))
                        .toList());
    }
}
