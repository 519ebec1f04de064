package nl.blauwdruk.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Writes figures and dates for the reader, the same on every page. */
@Named
@RequestScoped
public class Figures {

    private static final String NO_BREAK_SPACE = "\u00a0";

    @Inject
    private LanguageView language;

    /** A part of one as a whole percentage, such as {@code 84 %}, never wrapped. */
    public String percent(double part) {
        return Math.round(100 * part) + NO_BREAK_SPACE + "%";
    }

    /** A day as {@code 24 februari 2026}; empty for none. */
    public String date(LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()).format(day);
    }

    /** The day of a moment, in the Netherlands; empty for none. */
    public String day(Instant moment) {
        return moment == null ? "" : date(LocalDate.ofInstant(moment, ZoneId.of("Europe/Amsterdam")));
    }
}
