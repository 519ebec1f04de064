package nl.blauwdruk.report.comparison;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** A day as people write it. */
public final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-yyyy");
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private Days() {}

    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** The day of a moment in the Netherlands. */
    public static String of(Instant moment) {
        return of(moment.atZone(HERE).toLocalDate());
    }
}
