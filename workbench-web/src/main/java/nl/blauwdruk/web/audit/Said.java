package nl.blauwdruk.web.audit;

import java.time.Instant;
import nl.blauwdruk.report.audit.AuditRecord;
import nl.blauwdruk.web.access.Person;

/** A change with who made it and when; it has no number yet. */
record Said(Change change, Person by, Instant at) {

    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_KEY = 500;
    private static final int LONGEST_NAME = 200;

    AuditRecord numbered(long number) {
        return new AuditRecord(
                number,
                at,
                cut(by.login(), LONGEST_NAME),
                cut(by.name(), LONGEST_NAME),
                by.via().name(),
                change.operation().name(),
                change.kind(),
                cut(change.key(), LONGEST_KEY),
                change.theme().orElse(""),
                change.municipality().orElse(""),
                cut(change.before(), LONGEST_TEXT),
                cut(change.after(), LONGEST_TEXT),
                cut(change.reason(), LONGEST_TEXT));
    }

    /** A text that was cut says so. */
    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
