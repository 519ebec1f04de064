package nl.blauwdruk.web.story.review;

import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.generation.StoryKind;

/**
 * A story in the list.
 *
 * @param text the story without its reason
 * @param state word of its state
 * @param outdated whether it rests on something that means something else now
 * @param current whether it is the one that is open
 */
public record ReviewRow(
        String key,
        String code,
        String text,
        String state,
        boolean variation,
        boolean block,
        boolean outdated,
        boolean current) {

    static ReviewRow of(Story story, String text, boolean outdated, boolean current) {
        return new ReviewRow(
                story.key(),
                story.code(),
                text,
                story.review().state().word(),
                story.kind() == StoryKind.VARIATION,
                story.kind() == StoryKind.BUILDING_BLOCK,
                outdated,
                current);
    }
}
