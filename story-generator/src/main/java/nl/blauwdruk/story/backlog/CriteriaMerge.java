package nl.blauwdruk.story.backlog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.blauwdruk.story.generation.Criterion;

/**
 * The acceptance criteria of three parties beside each other. Scenarios are the same by their name; one whose name is new takes the
 * place of the one that stood in the same place and whose name is gone.
 */
final class CriteriaMerge {

    private final Map<String, Criterion> base;
    private final Map<String, Criterion> theirs;
    private final Map<String, Criterion> ours;

    private CriteriaMerge(Map<String, Criterion> base, Map<String, Criterion> theirs, Map<String, Criterion> ours) {
        this.base = base;
        this.theirs = theirs;
        this.ours = ours;
    }

    static CriteriaMerge of(List<Criterion> base, List<Criterion> theirs, List<Criterion> ours) {
        List<String> names = numbered(base);
        return new CriteriaMerge(keyed(base, names), keyed(theirs, names), keyed(ours, names));
    }

    /** Keys by name; a name that comes again gets a number. */
    private static List<String> numbered(List<Criterion> criteria) {
        Map<String, Integer> times = new HashMap<>();
        return criteria.stream()
                .map(criterion -> {
                    int time = times.merge(criterion.name(), 1, Integer::sum);
                    return time == 1 ? criterion.name() : criterion.name() + "#" + time;
                })
                .toList();
    }

    private static Map<String, Criterion> keyed(List<Criterion> criteria, List<String> known) {
        List<String> names = numbered(criteria);
        Set<String> present = new HashSet<>(names);
        Map<String, Criterion> keyed = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            boolean isRenamed = !known.contains(names.get(i)) && i < known.size() && !present.contains(known.get(i));
            keyed.put(free(isRenamed ? known.get(i) : names.get(i), keyed), criteria.get(i));
        }
        return keyed;
    }

    /** A scenario may be called what the number of another makes of its name. */
    private static String free(String key, Map<String, Criterion> taken) {
        String free = key;
        while (taken.containsKey(free)) {
            free += "#";
        }
        return free;
    }

    /** What reads after generating: in our order, with what is new in theirs behind the one it stands behind there. */
    List<Criterion> merged() {
        if (sameOrder(ours, base)) {
            return List.copyOf(theirs.values());
        }
        List<String> keys = new ArrayList<>(ours.keySet());
        String previous = null;
        for (String key : theirs.keySet()) {
            if (!keys.contains(key)) {
                keys.add(previous == null ? 0 : keys.indexOf(previous) + 1, key);
            }
            previous = key;
        }
        return keys.stream()
                .map(key -> value(key, isEdited(key) ? ours : theirs))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean sameOrder(Map<String, Criterion> left, Map<String, Criterion> right) {
        return List.copyOf(left.entrySet()).equals(List.copyOf(right.entrySet()));
    }

    private boolean isEdited(String key) {
        return !value(key, ours).equals(value(key, base));
    }

    private static Optional<Criterion> value(String key, Map<String, Criterion> side) {
        return Optional.ofNullable(side.get(key));
    }

    /** Every scenario that one of the three has, with how it stands; ours first, in our order. */
    List<MergedPart> parts() {
        Set<String> keys = new LinkedHashSet<>(ours.keySet());
        keys.addAll(theirs.keySet());
        keys.addAll(base.keySet());
        return keys.stream()
                .map(key -> MergedPart.of(
                        StoryPart.ofScenario(key),
                        value(key, base).map(CriteriaText::write),
                        value(key, theirs).map(CriteriaText::write),
                        value(key, ours).map(CriteriaText::write)))
                .toList();
    }

    /** A list of one of the three with one scenario as another of the three has it: replaced, added at the end or taken out. */
    List<Criterion> with(List<Criterion> list, String key, List<Criterion> other) {
        List<String> known = List.copyOf(base.keySet());
        Map<String, Criterion> changed = keyed(list, known);
        Optional<Criterion> wanted = value(key, keyed(other, known));
        if (wanted.isPresent()) {
            changed.put(key, wanted.get());
        } else {
            changed.remove(key);
        }
        return List.copyOf(changed.values());
    }
}
