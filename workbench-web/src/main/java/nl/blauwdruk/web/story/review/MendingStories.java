package nl.blauwdruk.web.story.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.blauwdruk.story.backlog.LeftFinding;
import nl.blauwdruk.story.backlog.Reviewing;
import nl.blauwdruk.story.backlog.Stories;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.quality.Mended;
import nl.blauwdruk.story.quality.StoryFinding;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.store.Expected;

/** What product owners do with a finding about the quality of a story: mend it at once, or leave it for a reason. */
@ApplicationScoped
public class MendingStories {

    private final OwnStories own;
    private final Stories stories;
    private final CheckingBacklogs checking;

    @Inject
    public MendingStories(OwnStories own, Stories stories, CheckingBacklogs checking) {
        this.own = own;
        this.stories = stories;
        this.checking = checking;
    }

    protected MendingStories() { // for CDI
        this(null, null, null);
    }

    /**
     * Mends a finding by the rule's own mend; what it takes out of the text is kept as the reason of the change.
     *
     * @param number which finding of the story, from 0, as {@link ReviewedStory} numbers them
     * @throws IllegalArgumentException when there is none, or none that mends within one story
     */
    @Transactional
    @Does(Operation.WRITE_STORY)
    public void mend(String key, Expected expected, int number) {
        Story story = own.find(key, expected);
        StoryFinding finding = finding(story, number);
        Mended mended = finding.mend()
                .orElseThrow(() -> new IllegalArgumentException("No mend for " + finding.rule()))
                .apply(ThemeQuality.sentence(story));
        if (mended.stories().size() > 1) {
            throw new IllegalArgumentException("That splits the story");
        }
        String before = OwnStories.inShort(story.content());
        Reviewing.of(story)
                .write(story.content()
                        .withText(Sentences.textOf(mended.stories().get(0), story.text())));
        own.changed(story, before, OwnStories.inShort(story.content()), String.join(" ", mended.notes()));
    }

    /**
     * <i>Laat zo</i>: the finding asks for nothing while the words it is about stay.
     *
     * @param because why; not blank
     */
    @Transactional
    @Does(Operation.WRITE_STORY)
    public void leave(String key, Expected expected, int number, String because) {
        Story story = own.find(key, expected);
        StoryFinding finding = finding(story, number);
        String words = ThemeQuality.words(story, finding);
        Reviewing.of(story).leave(new LeftFinding(finding.rule(), words, because, own.name(), own.now()), words);
        own.changed(story, finding.rule(), "laat zo", because);
    }

    /** The finding counts again. */
    @Transactional
    @Does(Operation.WRITE_STORY)
    public void takeUp(String key, Expected expected, int number) {
        Story story = own.find(key, expected);
        StoryFinding finding = finding(story, number);
        Reviewing.of(story).takeUp(finding.rule(), ThemeQuality.words(story, finding));
        own.changed(story, "laat zo", finding.rule(), "");
    }

    private StoryFinding finding(Story story, int number) {
        ThemeQuality quality = checking.of(story.theme(), stories.ofTheme(story.theme()));
        return quality.all(story).stream()
                .skip(Math.max(0, number))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No finding " + number));
    }
}
