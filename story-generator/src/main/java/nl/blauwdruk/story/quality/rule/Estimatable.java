package nl.blauwdruk.story.quality.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.story.quality.ReadStory;
import nl.blauwdruk.story.quality.StoryFinding;
import nl.blauwdruk.story.quality.text.Span;
import nl.blauwdruk.story.quality.text.Token;
import nl.blauwdruk.story.quality.text.Tokens;

/** A story is small enough to say how much work it is: neither long nor about a whole product. */
final class Estimatable extends SingleStoryRule {

    /** The longest of 667 wishes in ten public backlogs has 29 words; half as many again make a description. */
    private static final int LONGEST_WISH = 45;

    private static final int LONGEST_STORY = 800;
    private static final int NO_STORY = 2_000;

    private final Map<Language, WordList> broad = new EnumMap<>(Language.class);

    Estimatable() {
        super("estimatable");
        for (Language language : Language.values()) {
            broad.put(language, WordList.read("broad", language));
        }
    }

    @Override
    List<StoryFinding> check(ReadStory story) {
        List<StoryFinding> findings = new ArrayList<>();
        int length = story.text().length();
        if (length > LONGEST_STORY) {
            Found found = found(story, "long", String.valueOf(length)).at(new Span(LONGEST_STORY, length));
            findings.add(length > NO_STORY ? found.error().finding() : found.finding());
        }
        story.parts().wish().ifPresent(wish -> {
            List<Token> tokens = Tokens.of(story.text(), wish);
            long words = tokens.stream().filter(Token::isWord).count();
            if (words > LONGEST_WISH) {
                findings.add(found(story, "long-wish", String.valueOf(words))
                        .at(wish)
                        .finding());
            }
            broad.get(story.language())
                    .in(tokens)
                    .forEach(place -> findings.add(found(story, "broad", place.in(story.text()))
                            .at(place)
                            .finding()));
        });
        return findings;
    }
}
