package nl.blauwdruk.story.backlog;

/**
 * How far a story has come, as a project folder records it.
 *
 * @param id key of the story
 * @param sprint number of the sprint it was planned in; 0 for none
 * @param points estimate; 0 for none
 */
public record StoryProgress(String id, StoryStatus status, int sprint, int points) {}
