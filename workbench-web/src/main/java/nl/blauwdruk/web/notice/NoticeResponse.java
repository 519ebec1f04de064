package nl.blauwdruk.web.notice;

import java.util.Locale;

/**
 * Something that waits for you.
 *
 * @param kind outdated, to_accept, blocked, remarks or clusters
 * @param theme name of the theme
 * @param count how many there are
 * @param page where a person deals with it, within the application
 */
public record NoticeResponse(String kind, String theme, int count, String page) {

    static NoticeResponse from(Notice notice) {
        return new NoticeResponse(
                notice.kind().name().toLowerCase(Locale.ROOT), notice.theme(), notice.count(), notice.link());
    }
}
