package nl.blauwdruk.web.story.review;

import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.comparison.AlignedStep;
import nl.blauwdruk.model.comparison.Difference;
import nl.blauwdruk.model.comparison.Kind;
import nl.blauwdruk.web.comparison.ThemeComparison;
import nl.blauwdruk.web.story.StepWording;

/**
 * What a municipality calls a step of a story, and how that stands beside the base.
 *
 * @param wording what it is called, by whom
 * @param kind word of its kind
 * @param differs words of what differs inside it, other words aside
 */
public record LocalName(StepWording wording, String kind, List<String> differs) {

    static LocalName of(StepWording wording, ThemeComparison compared) {
        Optional<AlignedStep> step = wording.isBase()
                ? Optional.empty()
                : compared.blueprint(wording.blueprint()).steps().stream()
                        .filter(one -> one.mark().equals(wording.mark()))
                        .findFirst()
                        .flatMap(one -> compared.step(wording.blueprint(), one.key()));
        return new LocalName(
                wording,
                step.flatMap(AlignedStep::kind).orElse(Kind.IDENTICAL).word(),
                step.map(one -> one.differs().stream()
                                .filter(difference -> difference != Difference.TERMINOLOGY)
                                .map(Difference::word)
                                .toList())
                        .orElse(List.of()));
    }
}
