package nl.blauwdruk.web.story.review;

/**
 * One of the rules, with whether a story keeps to it.
 *
 * @param name what it is called
 * @param explanation what it asks and why
 * @param kept whether the story keeps to it, or somebody left what it found
 */
public record RuleLine(String name, String explanation, boolean kept) {}
