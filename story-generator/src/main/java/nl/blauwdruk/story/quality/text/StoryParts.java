package nl.blauwdruk.story.quality.text;

import java.util.List;
import java.util.Optional;
import nl.blauwdruk.story.quality.text.Indicator.Part;

/**
 * A story cut into its parts.
 *
 * @param text the whole
 * @param indicators the words that open parts, in the order of the text; at most one per part
 * @param role who wants something; empty when nothing says so
 * @param wish what is wanted; empty when nothing says so
 * @param reason what it is good for; empty when nothing says so
 * @param before what stands before the story begins; empty when nothing does
 * @param extra what stands behind the end of its sentence; empty when nothing does
 */
public record StoryParts(
        String text,
        List<Indicator> indicators,
        Optional<Span> role,
        Optional<Span> wish,
        Optional<Span> reason,
        Optional<Span> before,
        Optional<Span> extra) {

    public StoryParts {
        indicators = List.copyOf(indicators);
    }

    public Optional<Indicator> indicator(Part part) {
        return indicators.stream().filter(indicator -> indicator.part() == part).findFirst();
    }

    public String roleText() {
        return in(role);
    }

    public String wishText() {
        return in(wish);
    }

    public String reasonText() {
        return in(reason);
    }

    private String in(Optional<Span> span) {
        return span.map(place -> place.in(text)).orElse("");
    }
}
