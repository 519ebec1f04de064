package nl.blauwdruk.story.quality.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.blauwdruk.story.quality.rule.StoryRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The stories of the example set with one fault put in, and without. */
class PlantedFaultsTest {

    private static final double RECALL = 0.90;
    private static final double FALSE_ALARMS = 0.02;
    private static final int FEWEST_VARIANTS = 20;

    static Stream<String> rules() {
        return StoryRules.ids().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_planted_fault_is_found(String rule) {
        List<Planted> planted = PlantedFaults.of(rule);

        List<String> missed = planted.stream()
                .filter(fault -> !isFound(rule, fault))
                .map(Planted::toString)
                .toList();

        assertThat(planted).hasSizeGreaterThanOrEqualTo(FEWEST_VARIANTS);
        assertThat(1 - (double) missed.size() / planted.size())
                .as("missed: %s", missed)
                .isGreaterThanOrEqualTo(RECALL);
    }

    private static boolean isFound(String rule, Planted fault) {
        return ExampleBacklog.check(fault.backlog()).of(fault.story()).stream()
                .anyMatch(finding -> finding.isFault() && finding.rule().equals(rule));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void what_the_blueprints_give_is_seldom_blamed(String rule) {
        BacklogQuality quality = ExampleBacklog.check(ExampleBacklog.STORIES);

        Map<String, String> blamed = new LinkedHashMap<>();
        quality.findings().stream()
                .filter(finding -> finding.isFault() && finding.rule().equals(rule))
                .forEach(finding -> blamed.put(finding.story(), finding.place().toString()));

        assertThat((double) blamed.size() / ExampleBacklog.STORIES.size())
                .as("%s", blamed)
                .isLessThanOrEqualTo(FALSE_ALARMS);
    }
}
