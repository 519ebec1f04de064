package nl.blauwdruk.web.start;

/**
 * Something that wants attention, with where to go.
 *
 * @param sign name of its sign
 * @param title what it is, in the reader's language
 * @param text one sentence more; may be empty
 * @param link where to do something about it, within the application
 * @param action words of that link
 */
public record Attention(String sign, String title, String text, String link, String action) {}
