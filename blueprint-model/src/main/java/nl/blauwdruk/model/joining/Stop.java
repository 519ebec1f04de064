package nl.blauwdruk.model.joining;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.blauwdruk.model.blueprint.Phase;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.comparison.Difference;
import nl.blauwdruk.model.comparison.Kind;
import nl.blauwdruk.model.terminology.Wording;

/**
 * A step of the base as the municipality comes past it.
 *
 * @param number from 1
 * @param answer what holds now; empty while nothing was said, or while another answer covers the step
 * @param mergedInto the earlier step that takes this one in
 * @param extras what the municipality does after it besides
 */
public record Stop(
        int number, Step step, Phase phase, Optional<Answer> answer, Optional<Step> mergedInto, List<Extra> extras) {

    public Stop {
        extras = List.copyOf(extras);
    }

    public boolean isAnswered() {
        return answer.isPresent() || mergedInto.isPresent();
    }

    /** How a comparison will see it; empty while nothing was said. */
    public Optional<Kind> kind() {
        if (mergedInto.isPresent()) {
            return Optional.of(Kind.MERGED);
        }
        return answer.map(this::kindOf);
    }

    private Kind kindOf(Answer said) {
        return switch (said.choice()) {
            case NOT_DONE -> Kind.DROPPED;
            case SAME -> Kind.IDENTICAL;
            case OTHER_WORDS -> Kind.TERMINOLOGY;
            case OTHER_SETUP ->
                switch (said.setup().orElseThrow()) {
                    case SPLIT -> Kind.SPLIT;
                    case MERGED -> Kind.MERGED;
                    case MOVED -> Kind.MOVED;
                    case INSIDE ->
                        said.name()
                                        .filter(name -> !Wording.same(name, step.name()))
                                        .isPresent()
                                ? Kind.TERMINOLOGY
                                : Kind.IDENTICAL;
                };
        };
    }

    /** What differs inside the step. */
    public Set<Difference> differs() {
        boolean whole = kind().filter(kind -> kind == Kind.IDENTICAL || kind == Kind.TERMINOLOGY || kind == Kind.MOVED)
                .isPresent();
        return whole ? answer.map(said -> said.differences(step)).orElse(Set.of()) : Set.of();
    }

    /** Whether it counts as the same step as in the base. */
    public boolean isSame() {
        return kind().filter(kind -> !kind.isSetup()).isPresent();
    }

    /** Whether what was said can cost software. */
    public boolean isSetupDifference() {
        return kind().filter(Kind::isSetup).isPresent() || differs().stream().anyMatch(Difference::isSetup);
    }
}
