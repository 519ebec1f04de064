package nl.blauwdruk.story.quality.rule;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.story.quality.ReadStory;
import nl.blauwdruk.story.quality.StoryFinding;
import nl.blauwdruk.story.quality.text.Span;
import nl.blauwdruk.story.quality.text.Tokens;

/** A story says what somebody needs, not how it is built or what it looks like. */
final class ProblemOriented extends SingleStoryRule {

    private final Map<Language, WordList> solutions = new EnumMap<>(Language.class);

    ProblemOriented() {
        super("problem-oriented");
        for (Language language : Language.values()) {
            solutions.put(language, WordList.read("solution", language));
        }
    }

    @Override
    List<StoryFinding> check(ReadStory story) {
        Span wish = story.parts().wish().orElseGet(() -> new Span(0, 0));
        return solutions.get(story.language()).in(Tokens.of(story.text(), wish)).stream()
                .map(place -> found(story, "solution", place.in(story.text()))
                        .at(place)
                        .finding())
                .toList();
    }
}
