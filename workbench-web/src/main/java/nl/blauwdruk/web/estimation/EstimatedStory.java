package nl.blauwdruk.web.estimation;

import nl.blauwdruk.story.estimation.Estimate;

/**
 * A story with what a team agreed on.
 *
 * @param key of the story
 * @param code its short name; the key when the story is gone
 * @param wish its wish; empty when the story is gone
 * @param points from 1 to 100
 * @param rounds how often cards were laid
 */
public record EstimatedStory(String key, String code, String wish, int points, int rounds) {

    /** As far as the database knows the story. */
    static EstimatedStory of(Estimate estimate, StoryName name) {
        return new EstimatedStory(estimate.story(), name.code(), name.wish(), estimate.points(), estimate.rounds());
    }

    /**
     * How a story is called.
     *
     * @param code its short name
     */
    public record StoryName(String key, String code, String wish) {}
}
