package nl.blauwdruk.web.audit;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** The filters of an address; days are days on the clock of the workbench. */
public class AuditQuestion {

    @QueryParam("person")
    private String person;

    @QueryParam("kind")
    private String kind;

    @QueryParam("theme")
    private String theme;

    @QueryParam("municipality")
    private String municipality;

    @QueryParam("from")
    private String from;

    @QueryParam("until")
    private String until;

    @QueryParam("key")
    private String key;

    @QueryParam("object")
    private String object;

    /** @throws BadRequestException for a day that is none */
    AuditFilter filter(ZoneId zone) {
        try {
            return new AuditFilter(
                    person, kind, theme, municipality, start(from, 0, zone), start(until, 1, zone), key, object);
        } catch (DateTimeException e) {
            throw new BadRequestException("from and until are days, such as 2026-03-02", e);
        }
    }

    /** The start of a day, or of one so many days later; empty for no day. */
    public static Optional<Instant> start(String day, int later, ZoneId zone) {
        return day == null || day.isBlank()
                ? Optional.empty()
                : Optional.of(LocalDate.parse(day.strip())
                        .plusDays(later)
                        .atStartOfDay(zone)
                        .toInstant());
    }
}
