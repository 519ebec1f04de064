package nl.blauwdruk.model.blueprint.check;

import static nl.blauwdruk.model.blueprint.Fixtures.aBase;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Step;
import org.junit.jupiter.api.Test;

class BlueprintChecksTest {

    @Test
    void rules_have_names_of_their_own() {
        List<BlueprintRule> rules = BlueprintChecks.all();

        List<String> names = rules.stream().map(BlueprintRule::name).toList();

        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void findings_follow_the_journey() {
        Blueprint blueprint = aBase("minima")
                .add(Step.named("s1", "Aanvragen", "fase-1"))
                .add(Step.named("s2", "Beslissen", "fase-2"));

        List<Finding> findings = BlueprintChecks.check(blueprint);

        assertThat(findings.stream().map(Finding::place).distinct())
                .containsExactly("", "stap s1 (Aanvragen)", "stap s2 (Beslissen)");
    }

    @Test
    void every_finding_says_what_to_do() {
        Blueprint blueprint = aBase("minima").add(Step.named("s1", "Aanvragen", "fase-1"));

        List<Finding> findings = BlueprintChecks.check(blueprint);

        assertThat(findings)
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.advice()).isNotBlank());
    }
}
