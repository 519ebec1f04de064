package nl.blauwdruk.story.backlog;

import java.util.Locale;

/**
 * Which part of a story: one of its fields or one of its acceptance criteria.
 *
 * @param field the field; {@link Field#CRITERION} for a scenario
 * @param scenario which scenario, by the key that {@link CriteriaMerge} gives it; empty for another field
 */
public record StoryPart(Field field, String scenario) {

    private static final String BEFORE_SCENARIO = "criterion:";

    /** The fields that the blueprints give and people write. */
    public enum Field {
        ROLE,
        WISH,
        REASON,
        CRITERION,
        PRIORITY,
        PHASE,
        VALUE;

        /** The word in forms and message keys. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static StoryPart of(Field field) {
        return new StoryPart(field, "");
    }

    static StoryPart ofScenario(String key) {
        return new StoryPart(Field.CRITERION, key);
    }

    /** The part in one word, as a form sends it back. */
    public String word() {
        return field == Field.CRITERION ? BEFORE_SCENARIO + scenario : field.word();
    }

    /** @throws IllegalArgumentException when it is no part */
    public static StoryPart of(String word) {
        return word.startsWith(BEFORE_SCENARIO)
                ? ofScenario(word.substring(BEFORE_SCENARIO.length()))
                : of(Field.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    public boolean isCriterion() {
        return field == Field.CRITERION;
    }
}
