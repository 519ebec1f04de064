package nl.blauwdruk.story.quality.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.comparison.wording.Language;

/** Looks for the coordination of wishes in one language. */
public interface Coordinations {

    /** In words and marks. */
    int LONGEST_WISH = 200;

    /** The first one in the wish; empty when it holds one wish. */
    Optional<Coordination> in(StoryParts story);

    /**
     * The words of a wish without what is quoted, for that is a name, and as far as a wish goes: behind that it is a tale, and the time to
     * read it must not grow with its square.
     */
    static List<Token> words(String text, Span wish) {
        List<Token> words = new ArrayList<>();
        boolean quoted = false;
        for (Token token : Tokens.of(text, wish)) {
            boolean quote = token.is("\"");
            if (!quoted && !quote && words.size() < LONGEST_WISH) {
                words.add(token);
            }
            quoted ^= quote;
        }
        return words;
    }

    static Coordinations of(Language language) {
        return language == Language.ENGLISH ? new EnglishCoordinations() : new DutchCoordinations();
    }
}
