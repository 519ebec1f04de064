package nl.blauwdruk.model.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Phase;
import nl.blauwdruk.model.blueprint.Step;
import org.junit.jupiter.api.Test;

/** Process models known by name and flow alone. */
class ComparingProcessesTest {

    private static final String[] ASKING = {"Fill in form", "Collect proof of income", "Send request", "Wait for reply"
    };
    private static final String[] HANDLING = {"Weigh request", "Ask advice of doctor", "Send request", "Archive case"};

    @Test
    void a_step_of_one_name_goes_with_the_one_of_the_same_participant() {
        Blueprint one = process("one", ASKING, HANDLING);
        Blueprint other = process("other", HANDLING, ASKING);

        Comparison comparison = compare(one, other);

        assertThat(partners(comparison, "one", "Send request 0")).containsExactly("Send request 1");
        assertThat(partners(comparison, "one", "Send request 1")).containsExactly("Send request 0");
    }

    @Test
    void the_same_step_in_two_branches_of_one_participant_is_told_twice() {
        Blueprint one = process("one", ASKING);
        Blueprint other = process("other", ASKING);
        other.add(Step.named("again", "Send request", "process"));
        step(other, "Fill in form 0").leadsTo(List.of("Collect proof of income 0", "again"));

        Comparison comparison = compare(one, other);

        assertThat(partners(comparison, "one", "Send request 0")).containsExactlyInAnyOrder("Send request 0", "again");
    }

    @Test
    void a_model_without_flow_is_read_in_its_order() {
        Blueprint flowing = process("flowing", ASKING);
        Blueprint listed = listed(ASKING);
        Blueprint third = process("third", ASKING);

        Comparison comparison = compare(flowing, listed, third);

        assertThat(comparison.clusters())
                .hasSize(4)
                .allMatch(cluster -> cluster.members().size() == 3);
    }

    @Test
    void a_flow_in_a_circle_and_to_nowhere_is_compared() {
        Blueprint one = process("one", ASKING);
        step(one, "Wait for reply 0").leadsTo(List.of("Fill in form 0", "nowhere"));
        Blueprint other = process("other", ASKING);
        step(other, "Wait for reply 0").leadsTo(List.of("Wait for reply 0"));

        Comparison comparison = compare(one, other);

        assertThat(comparison.clusters())
                .hasSize(4)
                .allMatch(cluster -> cluster.members().size() == 2);
    }

    private static Comparison compare(Blueprint... models) {
        return new Comparing().compare(Optional.empty(), List.of(models));
    }

    private static Set<String> partners(Comparison comparison, String model, String step) {
        return comparison.clusters().stream()
                .filter(cluster -> cluster.of(model).contains(step))
                .flatMap(cluster -> cluster.members().entrySet().stream())
                .filter(entry -> !entry.getKey().equals(model))
                .flatMap(entry -> entry.getValue().stream())
                .collect(Collectors.toSet());
    }

    private static Step step(Blueprint blueprint, String key) {
        return blueprint.step(key).orElseThrow();
    }

    /** Each strand is a chain of steps; a step's key is its name and the number of its strand. */
    private static Blueprint process(String key, String[]... strands) {
        Blueprint blueprint = Blueprint.base(key, "", key).add(new Phase("process", "Process"));
        for (int strand = 0; strand < strands.length; strand++) {
            for (int at = 0; at < strands[strand].length; at++) {
                Step step = Step.named(strands[strand][at] + " " + strand, strands[strand][at], "process");
                boolean last = at == strands[strand].length - 1;
                blueprint.add(last ? step : step.leadsTo(List.of(strands[strand][at + 1] + " " + strand)));
            }
        }
        return blueprint;
    }

    private static Blueprint listed(String... names) {
        Blueprint blueprint = Blueprint.base("listed", "", "listed").add(new Phase("process", "Process"));
        List.of(names).forEach(name -> blueprint.add(Step.named(name, name, "process")));
        return blueprint;
    }
}
