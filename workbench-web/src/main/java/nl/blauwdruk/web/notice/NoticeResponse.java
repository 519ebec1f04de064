package nl.blauwdruk.web.notice;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Something that waits for you.
 *
 * @param kind such as outdated, to_accept, decisions or mentions
 * @param theme name of the theme
 * @param count how many there are
 * @param page where a person deals with it, within the application
 * @param before the first day on which one of them is too late; absent when nobody set a day
 */
public record NoticeResponse(String kind, String theme, int count, String page, LocalDate before) {

    static NoticeResponse from(Notice notice) {
        return new NoticeResponse(
                notice.kind().name().toLowerCase(Locale.ROOT),
                notice.theme(),
                notice.count(),
                notice.link(),
                notice.before().orElse(null));
    }
}
