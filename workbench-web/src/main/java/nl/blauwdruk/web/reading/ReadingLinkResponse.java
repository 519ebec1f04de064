package nl.blauwdruk.web.reading;

import java.time.Instant;

/**
 * A reading link as the API shows it.
 *
 * @param subject what it shows
 * @param municipality CBS code of whose it is; absent when it is shared
 * @param link what to hand over; told only in the answer that makes it
 */
public record ReadingLinkResponse(
        long id,
        String subject,
        String name,
        String municipality,
        String givenBy,
        Instant expiresAt,
        int timesUsed,
        Instant lastUsedAt,
        String link) {

    static ReadingLinkResponse from(ReadingLink link) {
        return from(link, null);
    }

    static ReadingLinkResponse from(ReadingLink link, String address) {
        return new ReadingLinkResponse(
                link.id(),
                link.subject().text(),
                link.name(),
                link.municipality().orElse(null),
                link.givenBy(),
                link.expiresAt(),
                link.timesUsed(),
                link.lastUsedAt().orElse(null),
                address);
    }
}
