package nl.blauwdruk.model.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.blauwdruk.model.comparison.matching.Matches.Member;
import nl.blauwdruk.model.comparison.matching.Matches.Row;

/** Puts rows in the order of the journey: base steps as the base has them, an addition behind the base step it mostly follows. */
final class JourneyOrder {

    private JourneyOrder() {}

    static List<Row> of(List<Row> rows) {
        List<Row> bases = rows.stream().filter(row -> row.base() != null).toList();
        Map<Integer, Map<Integer, Integer>> baseOf = new HashMap<>();
        for (Row row : bases) {
            for (Member member : row.members()) {
                baseOf.computeIfAbsent(member.model(), model -> new HashMap<>())
                        .merge(member.step().index(), row.base().index(), Math::max);
            }
        }
        Map<Row, Integer> after = new HashMap<>();
        for (Row row : rows) {
            after.put(row, row.base() != null ? row.base().index() : anchor(row, baseOf));
        }
        List<Row> ordered = new ArrayList<>(rows);
        ordered.sort(Comparator.comparingInt((Row row) -> after.get(row))
                .thenComparing(row -> row.base() == null)
                .thenComparingDouble(JourneyOrder::place)
                .thenComparingInt(row -> row.members().get(0).model())
                .thenComparingInt(row -> row.members().get(0).step().index()));
        return ordered;
    }

    /** The middle one of the base steps its members come after; -1 when it starts the journey. */
    private static int anchor(Row row, Map<Integer, Map<Integer, Integer>> baseOf) {
        List<Integer> anchors = row.members().stream()
                .map(member -> before(member, baseOf.getOrDefault(member.model(), Map.of())))
                .sorted()
                .toList();
        return anchors.get((anchors.size() - 1) / 2);
    }

    private static int before(Member member, Map<Integer, Integer> baseOf) {
        for (int index = member.step().index() - 1; index >= 0; index--) {
            if (baseOf.containsKey(index)) {
                return baseOf.get(index);
            }
        }
        return -1;
    }

    private static double place(Row row) {
        return row.members().stream()
                .mapToDouble(member -> member.step().place())
                .average()
                .orElse(0);
    }
}
