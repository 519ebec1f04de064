package nl.blauwdruk.web.story.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.blauwdruk.model.blueprint.Theme;
import nl.blauwdruk.model.blueprint.Themes;
import nl.blauwdruk.story.backlog.Joining;
import nl.blauwdruk.story.backlog.KnownStories;
import nl.blauwdruk.story.backlog.Portion;
import nl.blauwdruk.story.backlog.ProductBacklog;
import nl.blauwdruk.story.backlog.Splitting;
import nl.blauwdruk.story.backlog.Stories;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.backlog.StoryText;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.store.Expected;
import nl.blauwdruk.web.story.StoryCodes;

/** Makes several stories of one and one of several; no trace link gets lost by either. Both can be undone while nothing is planned. */
@ApplicationScoped
public class DividingStories {

    private final OwnStories own;
    private final Stories stories;
    private final MovingLinks links;
    private final Themes themes;

    @Inject
    public DividingStories(OwnStories own, Stories stories, MovingLinks links, Themes themes) {
        this.own = own;
        this.stories = stories;
        this.links = links;
        this.themes = themes;
    }

    protected DividingStories() { // for CDI
        this(null, null, null, null);
    }

    /**
     * Splits a story; each part keeps all its trace links.
     *
     * @param portions what each part gets; the first stays with the story
     * @throws nl.blauwdruk.story.backlog.NotReady when it is in a sprint or was joined
     */
    @Transactional
    @Does(Operation.WRITE_STORY)
    public void split(String key, Expected expected, List<Portion> portions) {
        Story whole = own.find(key, expected);
        List<Story> all = stories.ofTheme(whole.theme());
        String before = OwnStories.inShort(whole.content());
        StoryCodes codes = StoryCodes.of(themes.all().stream().map(Theme::key).toList());
        List<Story> parts = Splitting.split(
                whole,
                all,
                portions,
                codes.next(whole.theme(), new KnownStories(all).highestNumber(), portions.size() - 1));
        List<Story> together = new ArrayList<>(all);
        for (Story part : parts) {
            stories.add(part);
            links.copy(whole, part);
            together.add(part);
        }
        order(together, whole, parts);
        own.changed(whole, before, OwnStories.inShort(whole.content()), "");
        parts.forEach(part -> own.changed(part, whole.code(), OwnStories.inShort(part.content()), ""));
    }

    private static void order(List<Story> all, Story whole, List<Story> parts) {
        ProductBacklog backlog = new ProductBacklog(all);
        int place = backlog.inOrder().indexOf(whole) + 1;
        for (Story part : parts) {
            place++;
            backlog.place(part.key(), place);
        }
    }

    /**
     * Makes one story of the parts again.
     *
     * @param key of any of the parts
     * @throws nl.blauwdruk.story.backlog.NotReady when one of them is in a sprint
     */
    @Transactional
    @Does(Operation.WRITE_STORY)
    public void undoSplit(String key, Expected expected) {
        Story part = own.find(key, expected);
        KnownStories known = new KnownStories(stories.ofTheme(part.theme()));
        Story original = part.review()
                .partOf()
                .flatMap(known::of)
                .orElseThrow(() -> new IllegalArgumentException(key + " was not split"));
        List<Story> others = known.otherParts(original);
        own.requireAll(others);
        String before = OwnStories.inShort(original.content());
        Splitting.undo(original, others);
        for (Story other : others) {
            own.changed(other, OwnStories.inShort(other.content()), original.code(), "");
            links.drop(other);
            stories.remove(other);
        }
        own.changed(original, before, OwnStories.inShort(original.content()), "");
    }

    /**
     * Joins other stories into one, which gets all their trace links.
     *
     * @param others keys of the others
     * @param text how it reads from now on
     * @throws nl.blauwdruk.story.backlog.NotReady when one is in a sprint, was split or joined
     */
    @Transactional
    @Does(Operation.WRITE_STORY)
    public void join(String key, Expected expected, List<String> others, StoryText text) {
        Story main = own.find(key, expected);
        List<Story> joined = others.stream()
                .map(other -> own.find(other, Expected.ANY))
                .sorted(Comparator.comparing(Story::key))
                .toList();
        String before = OwnStories.inShort(main.content());
        Joining.join(main, joined, text);
        for (Story other : joined) {
            links.lend(other, main);
            own.changed(other, OwnStories.inShort(other.content()), main.code(), "");
        }
        own.changed(main, before, OwnStories.inShort(main.content()), codes(joined));
    }

    private static String codes(List<Story> stories) {
        return stories.stream().map(Story::code).collect(Collectors.joining(", "));
    }

    /**
     * Brings back the stories that were joined into one.
     *
     * @throws nl.blauwdruk.story.backlog.NotReady when it is in a sprint
     */
    @Transactional
    @Does(Operation.WRITE_STORY)
    public void undoJoin(String key, Expected expected) {
        Story main = own.find(key, expected);
        List<Story> others = new KnownStories(stories.ofTheme(main.theme())).joinedInto(main);
        own.requireAll(others);
        String before = OwnStories.inShort(main.content());
        Joining.undo(main, others);
        Set<String> kept = new HashSet<>();
        others.forEach(other -> kept.addAll(links.takeBack(other, main)));
        links.forget(main, kept);
        others.forEach(other -> own.changed(other, main.code(), OwnStories.inShort(other.content()), ""));
        own.changed(main, before, OwnStories.inShort(main.content()), codes(others));
    }
}
