package nl.blauwdruk.report.audit;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What one audit entry says: all that its hash covers. No field is null; what does not apply is empty.
 *
 * @param number from 1, without gaps
 * @param at when, to the microsecond
 * @param byLogin who did it, as they sign in
 * @param byName who did it, as others knew them then
 * @param via how they came in
 * @param operation what was done
 * @param kind what it was done to
 * @param key which one
 * @param theme key of the theme it belongs to
 * @param municipality CBS code of the municipality it belongs to
 * @param before what it was, in short
 * @param after what it is since, in short
 * @param reason why
 */
public record AuditRecord(
        long number,
        Instant at,
        String byLogin,
        String byName,
        String via,
        String operation,
        String kind,
        String key,
        String theme,
        String municipality,
        String before,
        String after,
        String reason) {

    public AuditRecord {
        at = at.truncatedTo(ChronoUnit.MICROS);
        byLogin = storable(byLogin);
        byName = storable(byName);
        via = storable(via);
        operation = storable(operation);
        kind = storable(kind);
        key = storable(key);
        theme = storable(theme);
        municipality = storable(municipality);
        before = storable(before);
        after = storable(after);
        reason = storable(reason);
    }

    /** Half a surrogate pair has no UTF-8, so no database would give it back as it went in. */
    private static String storable(String text) {
        byte[] bytes = requireNonNull(text).getBytes(StandardCharsets.UTF_8);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Microseconds since 1970 in UTC; a number no database or time zone alters. */
    public long micros() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    /** The moment so many microseconds after the start of 1970 in UTC. */
    public static Instant moment(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    /** Every field as text, in the one order that is hashed. */
    List<String> fields() {
        return List.of(
                String.valueOf(number),
                String.valueOf(micros()),
                byLogin,
                byName,
                via,
                operation,
                kind,
                key,
                theme,
                municipality,
                before,
                after,
                reason);
    }
}
