package nl.blauwdruk.story.quality.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.blauwdruk.model.comparison.wording.Lexicon;
import nl.blauwdruk.model.comparison.wording.Reading;
import nl.blauwdruk.story.quality.ReadBacklog;
import nl.blauwdruk.story.quality.ReadStory;
import nl.blauwdruk.story.quality.StoryFinding;
import nl.blauwdruk.story.quality.text.Token;
import nl.blauwdruk.story.quality.text.Tokens;

/**
 * No two stories wish for opposite things: for one role and one object an act and its opposite, or an act that one story denies
 * (<i>niet</i>) or keeps for some (<i>alleen</i>) and the other does not. Opposites are a tip: who may grant may well refuse too. Stories for different municipalities do not collide.
 */
final class ConflictFree implements StoryRule {

    private static final Set<String> DENYING = Set.of("niet", "geen", "nooit", "not", "no", "never", "cannot");
    private static final Set<String> RESTRICTING =
            Set.of("alleen", "uitsluitend", "slechts", "enkel", "only", "solely");
    private static final Set<String> LIMITS = union(DENYING, RESTRICTING);

    /** Beyond so many stories about one object each is held against the first ones only. */
    private static final int MOST_COMPARED = 50;

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return Set.copyOf(all);
    }

    /** A story with what it comes down to. */
    private record Entry(ReadStory story, Deed deed, boolean limited) {}

    @Override
    public String id() {
        return "conflict-free";
    }

    @Override
    public List<StoryFinding> check(ReadBacklog backlog) {
        Lexicon lexicon = Lexicon.of(backlog.language());
        Map<String, List<Entry>> byObject = new HashMap<>();
        List<StoryFinding> findings = new ArrayList<>();
        Reading reading = new Reading(lexicon);
        for (ReadStory story : backlog.stories()) {
            Entry entry = entry(story, reading);
            String key = entry.deed().objectKey();
            if (key.isEmpty()) {
                continue;
            }
            List<Entry> others = byObject.computeIfAbsent(key, object -> new ArrayList<>());
            others.stream()
                    .limit(MOST_COMPARED)
                    .filter(other -> areForOne(other.story(), story))
                    .forEach(other -> collide(other, entry, lexicon, findings));
            others.add(entry);
        }
        return findings;
    }

    private static Entry entry(ReadStory story, Reading reading) {
        String wish = story.wish();
        List<Token> tokens = Tokens.of(wish);
        StringBuilder positive = new StringBuilder();
        boolean limited = false;
        for (Token token : tokens) {
            boolean limit = LIMITS.contains(token.word());
            limited |= limit;
            positive.append(limit ? "" : token.word()).append(' ');
        }
        return new Entry(story, Deed.of(reading.words(positive.toString())), limited);
    }

    private static boolean areForOne(ReadStory one, ReadStory other) {
        boolean overlap = one.written().trace().isEmpty()
                || other.written().trace().isEmpty()
                || one.written().trace().get().overlaps(other.written().trace().get());
        return overlap && one.role().equals(other.role());
    }

    private void collide(Entry one, Entry other, Lexicon lexicon, List<StoryFinding> findings) {
        boolean opposite = one.deed().act().isPresent()
                && other.deed().act().isPresent()
                && lexicon.areOpposite(
                        one.deed().act().get(), other.deed().act().get());
        boolean denied = one.limited() != other.limited() && isSameAct(one.deed(), other.deed());
        if (opposite || denied) {
            findings.add(finding(one, other, opposite));
            findings.add(finding(other, one, opposite));
        }
    }

    private static boolean isSameAct(Deed one, Deed other) {
        return one.hasSameAct(other) || (one.act().isEmpty() && other.act().isEmpty());
    }

    private StoryFinding finding(Entry entry, Entry other, boolean opposite) {
        Found found = Found.by(
                        id(),
                        entry.story(),
                        opposite ? "opposite" : "limited",
                        other.story().id())
                .at(entry.story().parts().wish().orElseThrow());
        return opposite ? found.tip().finding() : found.finding();
    }
}
