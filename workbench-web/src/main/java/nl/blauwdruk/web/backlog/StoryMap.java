package nl.blauwdruk.web.backlog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Phase;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.story.backlog.Release;

/**
 * The stories of a theme along the journey of its base: steps by phase across, releases down.
 *
 * @param phases with their steps, in the order of the journey
 * @param rows the releases in order, and at the end what is meant for none
 */
public record StoryMap(List<PhaseColumns> phases, List<MapRow> rows) {

    static final StoryMap NONE = new StoryMap(List.of(), List.of());

    /** Cards of one cell that are shown at most; of the others only how many there are. */
    static final int MOST = 12;

    /** In a form, what is meant for no release. */
    static final String NO_RELEASE = "none";

    private static final String ELSEWHERE = "";

    /**
     * The columns of a phase.
     *
     * @param name empty for what belongs to no step
     * @param steps names of the steps
     */
    public record PhaseColumns(String name, List<String> steps) {}

    /**
     * A cell.
     *
     * @param more how many cards it has that are not shown
     */
    public record Cell(List<MapCard> cards, int more) {

        static Cell of(List<MapCard> all) {
            return new Cell(all.stream().limit(MOST).toList(), Math.max(0, all.size() - MOST));
        }
    }

    /**
     * A release with its cards.
     *
     * @param id null for what is meant for no release
     * @param points of all its stories
     * @param done points of those that are accepted
     */
    public record MapRow(Long id, String name, int stories, int points, int done, List<Cell> cells) {

        /** For a form. */
        public String value() {
            return id == null ? NO_RELEASE : id.toString();
        }
    }

    /**
     * @param steps by key of a story the marks of the base steps it was made from; one of many steps stands beside the journey
     */
    static StoryMap of(Blueprint base, List<Release> releases, List<MapCard> cards, Map<String, Set<String>> steps) {
        List<PhaseColumns> phases = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        Map<String, String> firstOfPhase = new HashMap<>();
        for (Phase phase : base.phases()) {
            List<Step> inPhase = base.stepsIn(phase);
            if (!inPhase.isEmpty()) {
                phases.add(new PhaseColumns(
                        phase.name(), inPhase.stream().map(Step::name).toList()));
                inPhase.forEach(step -> columns.add(step.mark()));
                firstOfPhase.put(phase.name(), inPhase.get(0).mark());
            }
        }
        phases.add(new PhaseColumns(ELSEWHERE, List.of(ELSEWHERE)));
        columns.add(ELSEWHERE);
        Map<String, String> columnOf = new HashMap<>();
        cards.forEach(card -> columnOf.put(
                card.key(), column(card, steps.getOrDefault(card.key(), Set.of()), columns, firstOfPhase)));
        List<MapRow> rows = new ArrayList<>();
        releases.forEach(release -> rows.add(row(release.id(), release.name(), cards, columns, columnOf)));
        rows.add(row(null, "", cards, columns, columnOf));
        return new StoryMap(phases, rows);
    }

    private static String column(
            MapCard card, Set<String> steps, List<String> columns, Map<String, String> firstOfPhase) {
        List<String> known = columns.stream().filter(steps::contains).toList();
        if (known.size() == 1 || known.size() == 2) {
            return known.get(0);
        }
        return known.isEmpty() ? firstOfPhase.getOrDefault(card.phase(), ELSEWHERE) : ELSEWHERE;
    }

    private static MapRow row(
            Long id, String name, List<MapCard> all, List<String> columns, Map<String, String> columnOf) {
        List<MapCard> mine =
                all.stream().filter(card -> Objects.equals(card.release(), id)).toList();
        Map<String, List<MapCard>> byColumn = mine.stream()
                .collect(Collectors.groupingBy(
                        card -> columnOf.get(card.key()), LinkedHashMap::new, Collectors.toList()));
        return new MapRow(
                id,
                name,
                mine.size(),
                mine.stream().mapToInt(MapCard::points).sum(),
                mine.stream().filter(MapCard::isDone).mapToInt(MapCard::points).sum(),
                columns.stream()
                        .map(column -> Cell.of(byColumn.getOrDefault(column, List.of())))
                        .toList());
    }
}
