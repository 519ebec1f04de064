package nl.blauwdruk.web.blueprint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Counterpart;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.comparison.Alignment;
import nl.blauwdruk.model.comparison.Alignments;
import nl.blauwdruk.model.comparison.Declared;
import nl.blauwdruk.model.comparison.Statement;
import nl.blauwdruk.web.access.Access;

/**
 * What files say themselves of their steps: it comes in as statements of who brings the file, and goes out again in a file. The
 * statements are the one place where it is kept.
 */
@ApplicationScoped
public class DescribedSteps {

    private final JpaBlueprints blueprints;
    private final Alignments alignments;
    private final Access access;
    private final Clock clock;

    @Inject
    public DescribedSteps(JpaBlueprints blueprints, Alignments alignments, Access access, Clock clock) {
        this.blueprints = blueprints;
        this.alignments = alignments;
        this.access = access;
        this.clock = clock;
    }

    protected DescribedSteps() { // for CDI
        this(null, null, null, null);
    }

    /**
     * Keeps what was read. Where a theme has no base there is nothing to be said; a step that says nothing takes nothing back.
     *
     * @param read blueprints as they are kept now, with what their files say
     */
    void keep(List<Blueprint> read) {
        for (Blueprint variant : read) {
            if (variant.steps().stream().anyMatch(step -> step.counterpart().isPresent())) {
                baseOf(variant).ifPresent(base -> say(base, variant));
            }
            variant.steps().forEach(step -> step.standsFor(null));
        }
    }

    private Optional<Blueprint> baseOf(Blueprint variant) {
        return blueprints.stamps().stream()
                .filter(stamp -> stamp.theme().equals(variant.theme()) && stamp.ownerCode() == null)
                .findFirst()
                .flatMap(stamp -> blueprints.byKey(stamp.key()));
    }

    private void say(Blueprint base, Blueprint variant) {
        Alignment alignment = alignments.ofTheme(variant.theme()).orElseGet(() -> begun(variant.theme()));
        String by = access.person().name();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        for (Step step : variant.steps()) {
            List<Statement> own = Declared.of(base, step).stream()
                    .map(statement -> statement.said(by, now, ""))
                    .toList();
            if (!own.isEmpty()) {
                alignment.describe(ElementId.ofStep(variant.key(), step.mark()), own);
            }
        }
    }

    private Alignment begun(String theme) {
        Alignment alignment = new Alignment(theme);
        alignments.add(alignment);
        return alignment;
    }

    /** What a file of this blueprint says of its steps. */
    Function<Step, Optional<Counterpart>> of(Blueprint variant) {
        List<Statement> statements =
                alignments.ofTheme(variant.theme()).map(Alignment::statements).orElse(List.of());
        Optional<Blueprint> base = variant.isBase() ? Optional.empty() : baseOf(variant);
        return step -> base.flatMap(one -> Declared.counterpart(one, step, statements));
    }
}
