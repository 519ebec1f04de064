package nl.blauwdruk.report.coverage;

import java.util.Optional;

/**
 * What the level of an element rests on.
 *
 * @param story the story that decides: of those made from the element the one that is least far
 * @param pack the last loaded pack that holds the element
 * @param test what the tests of the deciding story said
 */
public record Evidence(Optional<StoryStanding> story, Optional<LoadedPack> pack, Optional<TestOutcome> test) {

    /** There is nothing yet. */
    public static final Evidence NONE = new Evidence(Optional.empty(), Optional.empty(), Optional.empty());
}
