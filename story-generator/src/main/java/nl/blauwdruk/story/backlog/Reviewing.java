package nl.blauwdruk.story.backlog;

import java.time.Instant;
import java.util.List;

/** What a person does with what generating made of a story: accept, dismiss, choose between two texts, write, leave a finding. */
public final class Reviewing {

    private final Story story;

    private Reviewing(Story story) {
        this.story = story;
    }

    public static Reviewing of(Story story) {
        return new Reviewing(story);
    }

    /** How each part stands. */
    public List<MergedPart> parts() {
        return story.review().parts(story.content());
    }

    /** Whether a person has to choose before it can be accepted. */
    public boolean hasConflict() {
        return !story.review().isPart() && story.review().hasConflict(story.content());
    }

    /**
     * <i>Overnemen</i>: it is good as it reads. One that vanished is kept from now on, whatever the blueprints give.
     *
     * @throws NotReady while a person has to choose
     */
    public void accept(String by, Instant at) {
        if (hasConflict()) {
            throw new NotReady(story.code() + " has a part that both you and the blueprints changed; choose first");
        }
        story.review().accept(by, at);
        story.hide(story.review().joinedInto().isPresent());
    }

    /**
     * <i>Niet nodig</i>: it leaves the backlog, and stays out while the blueprints give the same.
     *
     * @throws NotReady when it is in a sprint or done
     */
    public void dismiss(String by, Instant at) {
        requireUnplanned(story);
        story.review().dismiss(by, at);
        story.hide(true);
    }

    /**
     * It is needed after all.
     *
     * @throws NotReady when nobody dismissed it
     */
    public void undoDismissal() {
        if (story.review().state() != ReviewState.DISMISSED) {
            throw new NotReady(story.code() + " was not dismissed");
        }
        story.review().undoDismissal();
        story.hide(story.review().state() == ReviewState.VANISHED);
    }

    /** Of a part that both changed, keeps what people wrote. */
    public void keepOwn(StoryPart part) {
        story.review().settle(part, story.content());
    }

    /** Of a part, takes what the blueprints give. */
    public void takeNew(StoryPart part) {
        StoryContent ours = story.content();
        StoryReview review = story.review();
        StoryContent taken = ThreeWay.with(ours, part, review.generated(), review.criteria(ours));
        review.settle(part, ours);
        story.write(taken);
        review.reconsider(taken);
    }

    /** Writes it in a person's words, who saw what the blueprints give: what they wrote anew is no conflict any more. */
    public void write(StoryContent own) {
        StoryContent before = story.content();
        List<StoryPart> chosen = ThreeWay.parts(before, own, before).stream()
                .filter(MergedPart::isNews)
                .map(MergedPart::part)
                .toList();
        List<StoryPart> open = parts().stream()
                .filter(MergedPart::isConflict)
                .map(MergedPart::part)
                .toList();
        open.stream().filter(chosen::contains).forEach(this::keepOwn);
        story.write(own);
        story.review().reconsider(own);
    }

    /** <i>Laat zo</i>: a finding about its quality is right as it is; a later word about the same replaces it. */
    public void leave(LeftFinding finding, String words) {
        takeUp(finding.rule(), words);
        story.left().add(finding);
    }

    /** A finding counts again. */
    public void takeUp(String rule, String words) {
        story.left().removeIf(left -> left.isAbout(rule, words));
    }

    static void requireUnplanned(Story story) {
        if (story.status() == StoryStatus.PLANNED || story.status() == StoryStatus.DONE) {
            throw new NotReady(story.code() + " is " + story.status().word() + "; take it out of its sprint first");
        }
    }
}
