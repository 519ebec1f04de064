package nl.blauwdruk.story.quality.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.blauwdruk.model.comparison.wording.Lexicon;
import nl.blauwdruk.model.comparison.wording.Reading;
import nl.blauwdruk.model.terminology.Wording;
import nl.blauwdruk.story.quality.ReadBacklog;
import nl.blauwdruk.story.quality.ReadStory;
import nl.blauwdruk.story.quality.StoryFinding;
import nl.blauwdruk.story.quality.StoryTrace;
import nl.blauwdruk.story.quality.text.Span;

/**
 * No story is there twice. Stories with a trace are the same when elements, municipalities and wish are; others when their words are, and
 * for those it also points out which two are nearest to each other.
 */
final class Unique implements StoryRule {

    private static final double NEAR = 0.7;
    /** From here on two stories that are nearest to each other are worth a look, in a backlog of {@link #SMALL}. */
    private static final double ALIKE = 0.18;
    /** What is added for a backlog ten times as large: among more stories the nearest is nearer by chance. */
    private static final double MORE_FOR_LARGE = 0.15;

    private static final double SMALL = 10;

    @Override
    public String id() {
        return "unique";
    }

    @Override
    public List<StoryFinding> check(ReadBacklog backlog) {
        List<StoryFinding> findings = new ArrayList<>();
        Reading reading = new Reading(Lexicon.of(backlog.language()));
        boolean[] told = new boolean[backlog.stories().size()];
        sameElements(backlog, reading, told, findings);
        sameWords(backlog, told, findings);
        alike(backlog, reading, told, findings);
        return findings;
    }

    /** What the blueprints know: the second of two that are made from the same. */
    private void sameElements(ReadBacklog backlog, Reading reading, boolean[] told, List<StoryFinding> findings) {
        Map<StoryTrace, List<ReadStory>> byOrigin = new HashMap<>();
        for (int i = 0; i < told.length; i++) {
            ReadStory story = backlog.stories().get(i);
            Optional<StoryTrace> trace =
                    story.written().trace().filter(known -> !known.elements().isEmpty());
            if (trace.isEmpty()) {
                continue;
            }
            StoryTrace origin = new StoryTrace(
                    trace.get().kind(), trace.get().elements(), trace.get().scope(), List.of());
            List<ReadStory> others = byOrigin.computeIfAbsent(origin, key -> new ArrayList<>());
            Optional<ReadStory> same = others.stream()
                    .filter(other -> isSameDeed(other, story, reading))
                    .findFirst();
            if (same.isPresent()) {
                told[i] = true;
                findings.add(found(story, "same-elements", same.get()).finding());
            }
            others.add(story);
        }
    }

    private static boolean isSameDeed(ReadStory one, ReadStory other, Reading reading) {
        Deed deed = Deed.of(reading.words(one.wish()));
        Deed second = Deed.of(reading.words(other.wish()));
        boolean acts =
                deed.hasSameAct(second) || (deed.act().isEmpty() && second.act().isEmpty());
        return acts && deed.hasSameObject(second);
    }

    private void sameWords(ReadBacklog backlog, boolean[] told, List<StoryFinding> findings) {
        Map<String, ReadStory> byWords = new HashMap<>();
        for (int i = 0; i < told.length; i++) {
            ReadStory story = backlog.stories().get(i);
            String words = Wording.normalise(story.role() + " " + story.wish());
            ReadStory other = story.parts().wish().isEmpty() ? null : byWords.putIfAbsent(words, story);
            if (other != null && !told[i] && (isByWords(other) || isByWords(story))) {
                told[i] = true;
                findings.add(found(story, "same-words", other).finding());
            }
        }
    }

    private void alike(ReadBacklog backlog, Reading reading, boolean[] told, List<StoryFinding> findings) {
        List<ReadStory> stories = backlog.stories();
        Likeness likeness = new Likeness(backlog, reading);
        int[] nearest = new int[told.length];
        double[] nearness = new double[told.length];
        for (int i = 0; i < told.length; i++) {
            for (int j = 0; j < i; j++) {
                if (isByWords(stories.get(i)) || isByWords(stories.get(j))) {
                    double alike = likeness.of(i, j);
                    note(nearest, nearness, i, j, alike);
                    note(nearest, nearness, j, i, alike);
                }
            }
        }
        double least = ALIKE + MORE_FOR_LARGE * Math.max(0, Math.log10(told.length / SMALL));
        for (int i = 0; i < told.length; i++) {
            boolean mutual = nearness[i] >= least && nearest[nearest[i]] == i;
            if (!told[i] && !told[nearest[i]] && (mutual || nearness[i] >= NEAR)) {
                ReadStory other = stories.get(nearest[i]);
                findings.add(
                        nearness[i] >= NEAR
                                ? found(stories.get(i), "near", other).finding()
                                : found(stories.get(i), "alike", other).tip().finding());
            }
        }
    }

    private static boolean isByWords(ReadStory story) {
        return story.written().trace().isEmpty();
    }

    private static void note(int[] nearest, double[] nearness, int one, int other, double alike) {
        if (alike > nearness[one]) {
            nearness[one] = alike;
            nearest[one] = other;
        }
    }

    private Found found(ReadStory story, String what, ReadStory other) {
        Span place = story.parts().wish().orElseGet(() -> Span.all(story.text()));
        return Found.by(id(), story, what, other.id()).at(place);
    }
}
