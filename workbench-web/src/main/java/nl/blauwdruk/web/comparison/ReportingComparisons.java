package nl.blauwdruk.web.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.Theme;
import nl.blauwdruk.model.blueprint.Themes;
import nl.blauwdruk.model.comparison.setup.SetupDecisions;
import nl.blauwdruk.report.comparison.ComparedTheme;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;

/** The comparison of a theme with what was decided, as documents tell it. */
@ApplicationScoped
@Does(Operation.READ)
public class ReportingComparisons {

    private final ComparingThemes comparing;
    private final SetupDecisions decisions;
    private final Themes themes;
    private final Clock clock;

    @Inject
    public ReportingComparisons(ComparingThemes comparing, SetupDecisions decisions, Themes themes, Clock clock) {
        this.comparing = comparing;
        this.decisions = decisions;
        this.themes = themes;
        this.clock = clock;
    }

    protected ReportingComparisons() { // for CDI
        this(null, null, null, null);
    }

    /** The theme as it is now; empty while there are no two blueprints to compare. */
    @Transactional
    public Optional<ComparedTheme> of(String theme) {
        return comparing
                .of(theme)
                .filter(now -> now.comparison().models().size() > 1)
                .map(now -> new ComparedTheme(
                        themes.byKey(theme).map(Theme::name).orElse(theme),
                        now.blueprints().base(),
                        now.blueprints().variants(),
                        now.comparison(),
                        now.differences(),
                        Optional.of(decisions.ofTheme(theme)),
                        LocalDate.now(clock)));
    }
}
