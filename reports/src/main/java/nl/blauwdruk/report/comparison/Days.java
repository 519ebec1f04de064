package nl.blauwdruk.report.comparison;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.blauwdruk.model.comparison.wording.Language;

/** A day as people write it: in English with the name of the month, as figures alone are read in two ways. */
public final class Days {

    private static final DateTimeFormatter DUTCH = DateTimeFormatter.ofPattern("d-M-yyyy", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private Days() {}

    public static String of(LocalDate day, Language language) {
        return (language == Language.ENGLISH ? ENGLISH : DUTCH).format(day);
    }

    /** The day of a moment in the Netherlands. */
    public static String of(Instant moment, Language language) {
        return of(moment.atZone(HERE).toLocalDate(), language);
    }
}
