package nl.blauwdruk.web.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import nl.blauwdruk.report.coverage.CoverageTotals;
import nl.blauwdruk.web.access.CurrentPerson;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.store.JpaChanges;
import nl.blauwdruk.web.story.ReadingStories;

/**
 * Sums up every theme for an overview; measured once per state of the database, whoever asks. So it holds every municipality:
 * what a reader may not see is left out by who shows it.
 */
@ApplicationScoped
@Does(Operation.READ)
public class SummingUpThemes {

    private final MeasuringRealisation measuring;
    private final ReadingStories reading;
    private final JpaChanges changes;
    private final AtomicReference<Summary> last = new AtomicReference<>(new Summary("", Map.of()));

    /** The figures by theme that belong to one state of the database. */
    private record Summary(String state, Map<String, ThemeFigures> figures) {}

    @Inject
    public SummingUpThemes(MeasuringRealisation measuring, ReadingStories reading, JpaChanges changes) {
        this.measuring = measuring;
        this.reading = reading;
        this.changes = changes;
    }

    protected SummingUpThemes() { // for CDI
        this(null, null, null);
    }

    /** The figures of a theme; all zero for a theme no municipality has. */
    @Transactional
    public ThemeFigures of(String theme) {
        return all().getOrDefault(theme, ThemeFigures.NONE);
    }

    /** The figures of every theme that a municipality has, by key. */
    @Transactional
    public Map<String, ThemeFigures> all() {
        String state = changes.state();
        Summary known = last.get();
        if (!known.state().equals(state)) {
            known = new Summary(state, CurrentPerson.runAs(Person.SYSTEM, this::measure));
            last.set(known);
        }
        return known.figures();
    }

    private Map<String, ThemeFigures> measure() {
        Map<String, Map<String, Double>> done = new HashMap<>();
        CoverageTotals totals = measuring.all();
        totals.coverages()
                .forEach(coverage -> done.computeIfAbsent(coverage.theme(), theme -> new HashMap<>())
                        .put(coverage.municipality().code(), coverage.counts().share()));
        Map<String, ThemeFigures> figures = new TreeMap<>();
        done.forEach((theme, parts) -> figures.put(
                theme, new ThemeFigures(parts, reading.outdated(theme).size())));
        return figures;
    }
}
