package nl.blauwdruk.story.generation;

import java.util.List;
import java.util.Map;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.blueprint.SystemFunction;

/**
 * A first idea of how much a story matters; people change it.
 *
 * @param priority must where the law or an essential function asks for it, should where the step can do without, could for a
 *     variation nobody has decided on
 * @param value 1 to 10: up to five for the share of municipalities, three for a statutory term, two for what residents notice
 * @param because why, as a clause
 */
public record Worth(Priority priority, int value, String because) {

    private static final int OF_SHARE = 5;
    private static final int OF_STATUTE = 3;
    private static final int OF_FACING = 2;
    private static final List<String> OWN_RULES = List.of("afspraak", "contract", "beleid", "verordening", "convenant");
    private static final String INTERNAL = "intern";

    public Worth {
        if (value < 1 || value > 10) {
            throw new IllegalArgumentException("A value lies between 1 and 10, not at " + value);
        }
    }

    /** What of a story counts for its worth. */
    record Grounds(boolean isEssential, boolean isStatutory, boolean isFacing, int municipalities, int of) {

        static Grounds of(Step step, int municipalities, int of) {
            boolean isEssential =
                    step.functions().isEmpty() || step.functions().stream().anyMatch(SystemFunction::isEssential);
            boolean isFacing = step.channels().stream().anyMatch(channel -> !channel.equals(INTERNAL));
            return new Grounds(isEssential, isStatutory(step), isFacing, municipalities, of);
        }

        /** A term is statutory when its basis is no rule of the municipality's own. */
        private static boolean isStatutory(Step step) {
            return step.timeLimit()
                    .flatMap(limit -> limit.basis())
                    .filter(basis -> OWN_RULES.stream().noneMatch(basis.toLowerCase(java.util.Locale.ROOT)::contains))
                    .isPresent();
        }

        Priority priority() {
            return isEssential || isStatutory ? Priority.MUST : Priority.SHOULD;
        }

        int value() {
            int share = of == 0 ? 1 : Math.round((float) OF_SHARE * municipalities / of);
            return Math.max(1, share + (isStatutory ? OF_STATUTE : 0) + (isFacing ? OF_FACING : 0));
        }

        Map<String, Object> values() {
            return Map.of(
                    "essential", isEssential,
                    "statutory", isStatutory,
                    "facing", isFacing,
                    "municipalities", municipalities,
                    "of", of);
        }
    }
}
