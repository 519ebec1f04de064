package nl.blauwdruk.story.backlog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.blauwdruk.story.generation.Criterion;
import nl.blauwdruk.story.generation.GeneratedStory;
import nl.blauwdruk.story.generation.Origin;

/** Makes one story of several. It follows what the blueprints give for all of them; undoing brings the others back. */
public final class Joining {

    private Joining() {}

    /**
     * Joins others into a story: it gets their criteria and is for all their municipalities; they leave the backlog.
     *
     * @param text how it reads from now on
     * @throws NotReady when one is in a sprint, was split or joined, or stands in another theme
     * @throws IllegalArgumentException without others
     */
    public static void join(Story main, List<Story> others, StoryText text) {
        requireJoinable(main, others);
        StoryContent whole = main.content();
        StoryContent generated = main.review().generated();
        List<Criterion> criteria = new ArrayList<>(whole.criteria());
        List<Criterion> given = new ArrayList<>(generated.criteria());
        for (Story other : others) {
            addAll(criteria, other.criteria());
            addAll(given, other.review().generated().criteria());
        }
        main.review().join(whole, generated.withCriteria(given), main.scope(), main.after());
        main.spread(together(main, others, Story::scope), needed(main, others));
        main.write(whole.withText(text).withCriteria(criteria));
        for (Story other : others) {
            other.review().joinInto(main.key());
            other.hide(true);
        }
    }

    private static void requireJoinable(Story main, List<Story> others) {
        if (others.isEmpty() || others.contains(main)) {
            throw new IllegalArgumentException("Joining takes at least one other story");
        }
        if (main.review().isPart()) {
            throw new NotReady(main.code() + " was split; undo that first");
        }
        Reviewing.requireUnplanned(main);
        for (Story other : others) {
            Reviewing.requireUnplanned(other);
            if (other.review().isPart()
                    || other.review().isJoined()
                    || other.review().joinedInto().isPresent()) {
                throw new NotReady(other.code() + " was split or joined; undo that first");
            }
            if (!other.theme().equals(main.theme())) {
                throw new NotReady(other.code() + " stands in another backlog");
            }
        }
    }

    /** Adds what is not there; another scenario of the same name gets a number. */
    private static void addAll(List<Criterion> criteria, List<Criterion> more) {
        for (Criterion criterion : more) {
            if (!criteria.contains(criterion)) {
                criteria.add(new Criterion(freeName(criteria, criterion.name()), criterion.steps()));
            }
        }
    }

    private static String freeName(List<Criterion> criteria, String name) {
        Set<String> taken = new HashSet<>(criteria.stream().map(Criterion::name).toList());
        String free = name;
        for (int number = 2; taken.contains(free); number++) {
            free = name + " (" + number + ")";
        }
        return free;
    }

    private static List<String> together(Story main, List<Story> others, Function<Story, List<String>> part) {
        Set<String> all = new LinkedHashSet<>(part.apply(main));
        others.forEach(other -> all.addAll(part.apply(other)));
        return List.copyOf(all);
    }

    private static List<String> needed(Story main, List<Story> others) {
        List<String> after = new ArrayList<>(together(main, others, Story::after));
        after.remove(main.key());
        after.removeAll(others.stream().map(Story::key).toList());
        return after;
    }

    /**
     * Takes over what the blueprints give now for a joined story and those in it.
     *
     * @param given what they give for each of them: the story itself first when it is still given; at least one
     */
    public static Regenerated regenerate(Story main, List<Story> others, List<GeneratedStory> given) {
        boolean isNews = false;
        for (Story other : others) {
            Optional<GeneratedStory> own =
                    given.stream().filter(one -> one.id().equals(other.key())).findFirst();
            isNews |= own.filter(one -> other.regenerate(one) != Regenerated.UNCHANGED)
                    .isPresent();
        }
        Regenerated result = main.regenerate(together(main, given), named(main, given.get(0)));
        if (isNews) {
            main.review().noticeChange();
        }
        return isNews && result == Regenerated.UNCHANGED ? Regenerated.UPDATED : result;
    }

    private static GeneratedStory together(Story main, List<GeneratedStory> given) {
        GeneratedStory first = given.get(0);
        List<Criterion> criteria = new ArrayList<>(first.criteria());
        given.stream().skip(1).forEach(one -> addAll(criteria, one.criteria()));
        Set<String> keys = new HashSet<>(given.stream().map(GeneratedStory::id).toList());
        keys.add(main.key());
        return new GeneratedStory(
                main.key(),
                first.theme(),
                first.kind(),
                first.role(),
                first.wish(),
                first.reason(),
                criteria,
                all(given, GeneratedStory::scope),
                all(given, GeneratedStory::themes),
                first.phase(),
                first.worth(),
                given.stream().allMatch(GeneratedStory::proposed),
                all(given, GeneratedStory::after).stream()
                        .filter(key -> !keys.contains(key))
                        .toList(),
                originsOf(given));
    }

    private static GeneratedStory named(Story main, GeneratedStory first) {
        return together(main, List.of(first));
    }

    private static List<String> all(List<GeneratedStory> given, Function<GeneratedStory, List<String>> part) {
        return given.stream()
                .flatMap(one -> part.apply(one).stream())
                .distinct()
                .toList();
    }

    /** The elements all of them were made from, each once. */
    public static List<Origin> originsOf(List<GeneratedStory> given) {
        Set<String> seen = new HashSet<>();
        Stream<Origin> all = given.stream().flatMap(one -> one.origin().stream());
        return all.filter(origin -> seen.add(origin.element().value())).toList();
    }

    /**
     * Brings the others back; the story reads as before it was joined, with what the blueprints gave since.
     *
     * @throws NotReady when it is in a sprint
     * @throws IllegalArgumentException when nothing was joined into it
     */
    public static void undo(Story main, List<Story> others) {
        Reviewing.requireUnplanned(main);
        if (!main.review().isJoined()) {
            throw new IllegalArgumentException("Nothing was joined into " + main.code());
        }
        main.spread(main.review().scopeBefore(), main.review().afterBefore());
        StoryContent whole = main.review().restore();
        main.write(whole);
        main.review().reconsider(whole);
        for (Story other : others) {
            other.review().joinInto(null);
            boolean isOut = other.review().state() == ReviewState.VANISHED
                    || other.review().state() == ReviewState.DISMISSED;
            other.hide(isOut);
        }
    }
}
