package nl.blauwdruk.story.backlog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.blauwdruk.story.generation.Criterion;

/** Makes several stories of one. All of them follow what the blueprints give for the one; undoing brings it back as it was. */
public final class Splitting {

    private Splitting() {}

    /**
     * Splits a story; the first portion stays with it.
     *
     * @param taken the parts of it that there are already, itself included or not
     * @param codes short names of the others, one for each portion but the first
     * @return the other parts, with keys of their own
     * @throws NotReady when it is in a sprint or was joined
     * @throws IllegalArgumentException with fewer than two portions, or when a criterion goes nowhere
     */
    public static List<Story> split(Story whole, List<Story> taken, List<Portion> portions, List<String> codes) {
        Reviewing.requireUnplanned(whole);
        if (whole.review().isJoined() || whole.review().joinedInto().isPresent()) {
            throw new NotReady(whole.code() + " was joined; undo that first");
        }
        requireAll(whole, portions);
        StoryContent content = whole.content();
        String original = whole.review().partOf().orElse(whole.key());
        List<Story> parts = new ArrayList<>();
        Set<String> keys = new HashSet<>(taken.stream().map(Story::key).toList());
        for (int i = 1; i < portions.size(); i++) {
            parts.add(new Story(whole, freeKey(original, keys), codes.get(i - 1), portionOf(content, portions.get(i))));
        }
        if (!whole.review().isPart()) {
            whole.review().split(original, content);
        }
        whole.write(portionOf(content, portions.get(0)));
        return parts;
    }

    private static void requireAll(Story whole, List<Portion> portions) {
        if (portions.size() < 2) {
            throw new IllegalArgumentException("Splitting gives at least two stories");
        }
        List<Criterion> given = portions.stream()
                .flatMap(portion -> portion.criteria().stream())
                .toList();
        if (!given.containsAll(whole.criteria())) {
            throw new IllegalArgumentException("Every criterion goes to one of the stories");
        }
    }

    private static StoryContent portionOf(StoryContent whole, Portion portion) {
        return whole.withText(portion.text()).withCriteria(portion.criteria());
    }

    private static String freeKey(String original, Set<String> taken) {
        int number = 2;
        while (!taken.add(original + "~" + number)) {
            number++;
        }
        return original + "~" + number;
    }

    /**
     * Makes one story of the parts again: the original reads as before, with what the blueprints gave since. The other parts are
     * needed no longer.
     *
     * @throws NotReady when one of them is in a sprint
     * @throws IllegalArgumentException when it is not the original of these parts
     */
    public static void undo(Story original, List<Story> others) {
        Reviewing.requireUnplanned(original);
        others.forEach(Reviewing::requireUnplanned);
        if (!original.review().partOf().filter(original.key()::equals).isPresent()) {
            throw new IllegalArgumentException(original.code() + " was not split");
        }
        StoryContent whole = original.review().restore();
        original.write(whole);
        original.review().reconsider(whole);
    }
}
