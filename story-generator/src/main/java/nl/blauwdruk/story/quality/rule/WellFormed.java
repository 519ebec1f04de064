package nl.blauwdruk.story.quality.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.story.quality.Mended;
import nl.blauwdruk.story.quality.ReadStory;
import nl.blauwdruk.story.quality.StoryFinding;
import nl.blauwdruk.story.quality.text.HiddenCharacters;
import nl.blauwdruk.story.quality.text.Span;

/** A story has a role and a wish, and no characters a reader cannot see. */
final class WellFormed extends SingleStoryRule {

    WellFormed() {
        super("well-formed");
    }

    @Override
    List<StoryFinding> check(ReadStory story) {
        List<StoryFinding> findings = new ArrayList<>();
        if (story.text().isBlank()) {
            return List.of(found(story, "empty").error().finding());
        }
        if (isMissing(story.parts().role())) {
            findings.add(found(story, "no-role").error().finding());
        }
        if (isMissing(story.parts().wish())) {
            findings.add(found(story, "no-wish").error().finding());
        } else if (isMissing(story.parts().reason())) {
            findings.add(found(story, "no-reason").tip().finding());
        }
        HiddenCharacters.first(story.text())
                .ifPresent(place -> findings.add(found(story, "hidden")
                        .at(place)
                        .mend("clean", text -> Mended.to(HiddenCharacters.removedFrom(text)))
                        .finding()));
        int backslash = story.text().indexOf('\\');
        if (backslash >= 0) {
            findings.add(found(story, "backslash")
                    .at(new Span(backslash, backslash + 1))
                    .mend("clean", text -> Mended.to(HiddenCharacters.unescaped(text)))
                    .finding());
        }
        return findings;
    }

    private static boolean isMissing(Optional<Span> part) {
        return part.isEmpty() || part.get().isEmpty();
    }
}
