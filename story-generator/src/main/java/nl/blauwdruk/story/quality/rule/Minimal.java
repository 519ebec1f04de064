package nl.blauwdruk.story.quality.rule;

import java.util.ArrayList;
import java.util.List;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.story.quality.Mended;
import nl.blauwdruk.story.quality.ReadStory;
import nl.blauwdruk.story.quality.StoryFinding;
import nl.blauwdruk.story.quality.text.Aside;
import nl.blauwdruk.story.quality.text.Asides;
import nl.blauwdruk.story.quality.text.StoryParser;

/** A story holds role, wish and reason and nothing else; the rest belongs in a note or a criterion. */
final class Minimal extends SingleStoryRule {

    Minimal() {
        super("minimal");
    }

    @Override
    List<StoryFinding> check(ReadStory story) {
        return Asides.in(story.parts()).stream()
                .map(aside -> finding(story, aside))
                .toList();
    }

    private StoryFinding finding(ReadStory story, Aside aside) {
        Found found = found(story, aside.kind().word(), aside.span().in(story.text()))
                .at(aside.span())
                .mend(
                        aside.kind() == Aside.Kind.SECOND_REASON ? "move-reason" : "drop-notes",
                        text -> dropped(text, story.language(), aside.kind()));
        boolean mild = aside.kind() == Aside.Kind.ABBREVIATION || aside.kind() == Aside.Kind.EXAMPLE;
        return mild ? found.tip().finding() : found.finding();
    }

    /** Takes out all of one kind, from the end so that places stay right. */
    private static Mended dropped(String text, Language language, Aside.Kind kind) {
        List<Aside> asides = Asides.in(new StoryParser(language).parse(text));
        List<String> notes = new ArrayList<>();
        String left = text;
        for (int i = asides.size() - 1; i >= 0; i--) {
            if (asides.get(i).kind() == kind) {
                notes.add(0, asides.get(i).span().in(text));
                left = asides.get(i).span().cutFrom(left);
            }
        }
        return new Mended(List.of(left), notes);
    }
}
