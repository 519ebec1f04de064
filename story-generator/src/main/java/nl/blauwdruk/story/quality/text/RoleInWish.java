package nl.blauwdruk.story.quality.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.blauwdruk.story.quality.text.Indicator.Part;

/**
 * A role that stands within the wish: <i>ik wil als inwoner bellen</i>.
 *
 * @param role who
 * @param wish what stands behind it
 */
record RoleInWish(Span role, Span wish) {

    private static final Set<String> ADDING = Set.of("van", "bij", "of", "at");
    private static final Set<String> ARTICLES = Set.of("de", "het", "een", "the", "a", "an");

    /** Whether the role comes right behind the words that open the wish, so that it swallowed the wish. */
    static boolean is(List<Indicator> found, Optional<Span> role, Optional<Span> wish) {
        boolean swallowed = wish.filter(Span::isEmpty).isPresent()
                && role.filter(span -> !span.isEmpty()).isPresent();
        for (int i = 1; i < found.size(); i++) {
            if (found.get(i).part() == Part.ROLE) {
                return swallowed && found.get(i - 1).part() == Part.WISH;
            }
        }
        return false;
    }

    /** The role is a noun and what a preposition adds to it: <i>medewerker van het wijkteam</i>. */
    static RoleInWish in(String text, Span both) {
        List<Token> tokens = Tokens.of(text, both);
        int end = 1;
        while (end + 1 < tokens.size() && ADDING.contains(tokens.get(end).word())) {
            boolean article = ARTICLES.contains(tokens.get(end + 1).word());
            end = Math.min(tokens.size(), end + (article ? 3 : 2));
        }
        int wish = end < tokens.size() ? tokens.get(end).span().start() : both.end();
        return new RoleInWish(Span.of(tokens.get(0), tokens.get(end - 1)), new Span(wish, both.end()));
    }
}
