package nl.blauwdruk.web.notice;

/**
 * Something that waits for someone.
 *
 * @param kind why
 * @param theme name of the theme; empty when it belongs to none
 * @param count how many there are
 * @param link where to deal with it, within the application
 */
public record Notice(NoticeKind kind, String theme, int count, String link) {}
