package nl.blauwdruk.story.quality.rule;

import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.story.quality.Mended;
import nl.blauwdruk.story.quality.ReadStory;
import nl.blauwdruk.story.quality.StoryFinding;
import nl.blauwdruk.story.quality.text.Coordination;
import nl.blauwdruk.story.quality.text.Coordination.Kind;
import nl.blauwdruk.story.quality.text.Coordinations;
import nl.blauwdruk.story.quality.text.Span;
import nl.blauwdruk.story.quality.text.StoryParser;
import nl.blauwdruk.story.quality.text.StoryParts;

/** A story wishes for one thing. Two acts are a fault; two acts on one object, or two things for one act, are worth a look. */
final class Atomic extends SingleStoryRule {

    Atomic() {
        super("atomic");
    }

    @Override
    List<StoryFinding> check(ReadStory story) {
        Optional<Coordination> joined = Coordinations.of(story.language()).in(story.parts());
        return joined.map(coordination -> finding(story, coordination)).stream().toList();
    }

    private StoryFinding finding(ReadStory story, Coordination joined) {
        String what = switch (joined.kind()) {
            case ACTS -> "two-acts";
            case SHARED -> "shared";
            case THINGS -> "two-things";
        };
        Found found = found(story, what, joined.place().in(story.text()))
                .at(joined.place())
                .mend("split", text -> split(text, story.language()));
        return joined.kind() == Kind.ACTS ? found.finding() : found.tip().finding();
    }

    private static Mended split(String text, Language language) {
        StoryParts parts = new StoryParser(language).parse(text);
        return Coordinations.of(language)
                .in(parts)
                .map(joined ->
                        new Mended(List.of(with(parts, joined.first()), with(parts, joined.second())), List.of()))
                .orElseGet(() -> Mended.to(text));
    }

    private static String with(StoryParts parts, String wish) {
        Span place = parts.wish().orElseThrow();
        return parts.text().substring(0, place.start()) + wish + parts.text().substring(place.end());
    }
}
