package nl.blauwdruk.story.generation;

import java.util.List;

/**
 * What a template made of a story.
 *
 * @param role who wants something, without article
 * @param wish one action in the infinitive
 * @param reason what it is good for, as a clause
 * @param because why it matters as much as it does, as a clause
 * @param criteria at least one
 */
record StoryWords(String role, String wish, String reason, String because, List<Criterion> criteria) {

    StoryWords {
        criteria = List.copyOf(criteria);
    }
}
