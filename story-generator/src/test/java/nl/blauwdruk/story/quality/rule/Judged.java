package nl.blauwdruk.story.quality.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.blauwdruk.story.generation.StoryKind;
import nl.blauwdruk.story.quality.ReadBacklog;
import nl.blauwdruk.story.quality.StoryFinding;
import nl.blauwdruk.story.quality.StoryTrace;
import nl.blauwdruk.story.quality.WrittenStory;

/** Stories held against one rule, for tests. */
final class Judged {

    private Judged() {}

    /** Stories numbered from 1. */
    static List<StoryFinding> by(StoryRule rule, String... stories) {
        List<WrittenStory> written = new ArrayList<>();
        for (String story : stories) {
            written.add(new WrittenStory(String.valueOf(written.size() + 1), story));
        }
        return by(rule, written);
    }

    static List<StoryFinding> by(StoryRule rule, List<WrittenStory> stories) {
        return rule.check(ReadBacklog.of(stories, Map.of()));
    }

    /** What was said of the stories, in order. */
    static List<String> said(StoryRule rule, String... stories) {
        return by(rule, stories).stream().map(StoryFinding::what).toList();
    }

    /** The words of the only story the findings are about. */
    static List<String> places(StoryRule rule, String story) {
        return by(rule, story).stream()
                .map(finding -> finding.place().in(story))
                .toList();
    }

    /** A story the blueprints know. */
    static WrittenStory traced(String id, String text, Set<String> elements, Set<String> scope, String... after) {
        StoryTrace trace = new StoryTrace(StoryKind.BASE, elements, scope, List.of(after));
        return new WrittenStory(id, text, 0, Optional.of(trace));
    }

    /** What the mend of the only finding makes of a story. */
    static List<String> mended(StoryRule rule, String story) {
        return by(rule, story).get(0).mend().orElseThrow().apply(story).stories();
    }
}
