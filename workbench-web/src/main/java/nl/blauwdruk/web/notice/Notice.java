package nl.blauwdruk.web.notice;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that waits for someone.
 *
 * @param kind why
 * @param theme name of the theme; empty when it belongs to none
 * @param count how many there are
 * @param link where to deal with it, within the application
 * @param before the first day on which one of them is too late; empty when nobody set a day
 */
public record Notice(NoticeKind kind, String theme, int count, String link, Optional<LocalDate> before) {

    Notice(NoticeKind kind, String theme, int count, String link) {
        this(kind, theme, count, link, Optional.empty());
    }
}
