package nl.blauwdruk.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Writes figures the Dutch way, the same on every page. */
@Named
@ApplicationScoped
public class Figures {

    private static final String NO_BREAK_SPACE = "\u00a0";

    /** A part of one as a whole percentage, such as {@code 84 %}, never wrapped. */
    public String percent(double part) {
        return Math.round(100 * part) + NO_BREAK_SPACE + "%";
    }
}
