package nl.blauwdruk.story.quality;

import java.util.List;
import java.util.Locale;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.story.quality.text.StoryParser;
import nl.blauwdruk.story.quality.text.StoryParts;
import nl.blauwdruk.story.quality.text.Token;
import nl.blauwdruk.story.quality.text.Tokens;

/**
 * A story with what was read in its text.
 *
 * @param written the story
 * @param language the language its parts were found in
 * @param parts role, wish and reason
 * @param tokens all its words and marks
 */
public record ReadStory(WrittenStory written, Language language, StoryParts parts, List<Token> tokens) {

    private static final int LONGEST_COMPARED = 600;

    public ReadStory {
        tokens = List.copyOf(tokens);
    }

    /** Reads it in the language of its backlog, or in the other one when it has no wish in that. */
    public static ReadStory of(WrittenStory written, Language language) {
        StoryParts parts = new StoryParser(language).parse(written.text());
        Language other = language == Language.DUTCH ? Language.ENGLISH : Language.DUTCH;
        StoryParts otherParts = parts.wish().isPresent() ? parts : new StoryParser(other).parse(written.text());
        boolean isOther = parts.wish().isEmpty() && otherParts.wish().isPresent();
        return new ReadStory(
                written, isOther ? other : language, isOther ? otherParts : parts, Tokens.of(written.text()));
    }

    public String id() {
        return written.id();
    }

    public String text() {
        return written.text();
    }

    public boolean isEnglish() {
        return language == Language.ENGLISH;
    }

    /** What is wanted, as far as one tells stories apart by it. */
    public String wish() {
        String wish = parts.wishText();
        return wish.length() > LONGEST_COMPARED ? wish.substring(0, LONGEST_COMPARED) : wish;
    }

    /** Why, as far as one tells stories apart by it. */
    public String reason() {
        String reason = parts.reasonText();
        return reason.length() > LONGEST_COMPARED ? reason.substring(0, LONGEST_COMPARED) : reason;
    }

    /** Who wants it, in lower case. */
    public String role() {
        return parts.roleText().toLowerCase(Locale.ROOT);
    }
}
