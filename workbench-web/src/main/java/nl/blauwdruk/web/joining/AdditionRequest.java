package nl.blauwdruk.web.joining;

import java.util.Objects;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.joining.Extra;
import nl.blauwdruk.model.joining.UnclearAnswer;
import nl.blauwdruk.model.joining.UnclearAnswer.Lack;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step a municipality does besides, by API.
 *
 * @param after mark of the base step it comes after
 * @param like identity of the addition of another municipality it is as well; null for one of its own
 */
public record AdditionRequest(
        @Schema(required = true, example = "melding-doen") String after,

        @Schema(required = true, example = "Nabellen na zes weken")
        String name,

        @Schema(example = "Vertelt hoe het gaat.") String resident,
        @Schema(example = "De consulent belt na.") String frontstage,
        @Schema(example = "De afspraak staat in de agenda.") String backstage,
        @Schema(nullable = true) String like) {

    /** @throws UnclearAnswer when place or name is missing */
    Extra extra() {
        if (after == null) {
            throw new UnclearAnswer(Lack.STEP);
        }
        if (name == null) {
            throw new UnclearAnswer(Lack.NAME);
        }
        Extra extra = Extra.after(after, name).tells(text(resident), text(frontstage), text(backstage));
        return like == null || like.indexOf('/') < 1 ? extra : extra.like(new ElementId(like));
    }

    private static String text(String given) {
        return Objects.requireNonNullElse(given, "");
    }
}
