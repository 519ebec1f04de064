package nl.blauwdruk.story.quality.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.story.quality.Mend;
import nl.blauwdruk.story.quality.Mended;
import nl.blauwdruk.story.quality.ReadStory;
import nl.blauwdruk.story.quality.StoryFinding;
import nl.blauwdruk.story.quality.text.Span;

/** A finding in the making: a warning about the whole text until said otherwise. */
final class Found {

    private final String rule;
    private final String story;
    private final String what;
    private final List<String> arguments;
    private Span place;
    private Severity severity = Severity.WARNING;
    private Mend mend;

    private Found(String rule, String story, Span place, String what, List<String> arguments) {
        this.rule = rule;
        this.story = story;
        this.place = place;
        this.what = what;
        this.arguments = arguments;
    }

    static Found by(String rule, ReadStory story, String what, String... arguments) {
        return new Found(rule, story.id(), Span.all(story.text()), what, List.of(arguments));
    }

    /** About the backlog and no story in it. */
    static Found inBacklog(String rule, String what, String... arguments) {
        return new Found(rule, "", new Span(0, 0), what, List.of(arguments));
    }

    Found at(Span where) {
        place = where;
        return this;
    }

    Found error() {
        severity = Severity.ERROR;
        return this;
    }

    Found tip() {
        severity = Severity.INFO;
        return this;
    }

    Found mend(String kind, Function<String, Mended> change) {
        mend = new Mend(kind, change);
        return this;
    }

    StoryFinding finding() {
        return new StoryFinding(rule, severity, story, place, what, arguments, Optional.ofNullable(mend));
    }
}
