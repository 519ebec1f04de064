package nl.blauwdruk.story.quality;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.story.quality.text.Span;

/**
 * Something to look at in one story, or in the backlog as a whole.
 *
 * @param rule id of the rule
 * @param severity how much it matters
 * @param story id of the story; empty when it is about the backlog
 * @param place where in the text of the story; the whole text when no part is to blame
 * @param what which of the sentences of the rule tells it
 * @param arguments the words of the story, or ids of others, that go into that sentence
 * @param mend a way to mend it at once; empty when a person has to think
 */
public record StoryFinding(
        String rule,
        Severity severity,
        String story,
        Span place,
        String what,
        List<String> arguments,
        Optional<Mend> mend) {

    public StoryFinding {
        requireNonNull(rule);
        requireNonNull(severity);
        requireNonNull(story);
        requireNonNull(place);
        requireNonNull(what);
        arguments = List.copyOf(arguments);
        requireNonNull(mend);
    }

    /** Whether it is more than a tip. */
    public boolean isFault() {
        return severity != Severity.INFO;
    }
}
