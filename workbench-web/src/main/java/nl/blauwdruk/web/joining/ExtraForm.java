package nl.blauwdruk.web.joining;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.joining.Extra;

/** The fields in which an extra step is written. */
public record ExtraForm(String name, String resident, String frontstage, String backstage) {

    static final ExtraForm EMPTY = new ExtraForm("", "", "", "");

    static ExtraForm of(HttpServletRequest request) {
        return new ExtraForm(
                text(request, "extranaam"),
                text(request, "extrainwoner"),
                text(request, "extravoor"),
                text(request, "extraachter"));
    }

    private static String text(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    Extra extra(Step after) {
        return Extra.after(after.mark(), name).tells(resident, frontstage, backstage);
    }
}
