package nl.blauwdruk.report.coverage;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many elements stand at each level.
 *
 * @param perLevel every level, the lowest first; never negative
 */
public record LevelCounts(Map<Level, Integer> perLevel) {

    /** No elements at all. */
    public static final LevelCounts EMPTY = of(List.of());

    public LevelCounts {
        Map<Level, Integer> all = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            all.put(level, perLevel.getOrDefault(level, 0));
        }
        perLevel = Collections.unmodifiableMap(all);
    }

    /** Counts levels one by one. */
    public static LevelCounts of(Collection<Level> levels) {
        Map<Level, Integer> counts = new EnumMap<>(Level.class);
        levels.forEach(level -> counts.merge(level, 1, Integer::sum));
        return new LevelCounts(counts);
    }

    public LevelCounts plus(LevelCounts other) {
        Map<Level, Integer> sum = new EnumMap<>(perLevel);
        other.perLevel.forEach((level, count) -> sum.merge(level, count, Integer::sum));
        return new LevelCounts(sum);
    }

    public int at(Level level) {
        return perLevel.get(level);
    }

    public int atLeast(Level level) {
        return perLevel.entrySet().stream()
                .filter(entry -> entry.getKey().isAtLeast(level))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** All elements. */
    public int elements() {
        return atLeast(Level.NONE);
    }

    /** Elements accepted by a product owner, or further: what the headline counts. */
    public int done() {
        return atLeast(Level.DONE);
    }

    /** The headline, from 0 to 1: done of all; 0 without elements. */
    public double share() {
        return elements() == 0 ? 0 : (double) done() / elements();
    }

    /** The headline in whole per cents, but 100 only when all are done and 0 only when none is. */
    public int percent() {
        int rounded = (int) Math.round(100 * share());
        if (done() == 0 || done() == elements()) {
            return rounded;
        }
        return Math.min(99, Math.max(1, rounded));
    }
}
