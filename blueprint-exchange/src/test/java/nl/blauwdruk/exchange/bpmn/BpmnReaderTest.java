package nl.blauwdruk.exchange.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.blauwdruk.exchange.UnreadableFile;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Raci;
import nl.blauwdruk.model.blueprint.Step;
import org.junit.jupiter.api.Test;

class BpmnReaderTest {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d"><process id="p">
            """;
    private static final String FOOT = "</process></definitions>";

    @Test
    void tasks_and_named_events_are_steps_in_the_order_of_the_flow() {
        Blueprint blueprint = read("""
                <task id="c" name="Besluit nemen"/>
                <userTask id="b" name="Aanvraag toetsen"/>
                <startEvent id="a" name="Aanvraag ontvangen"/>
                <endEvent id="z"/>
                <exclusiveGateway id="g"/>
                <sequenceFlow id="f1" sourceRef="a" targetRef="b"/>
                <sequenceFlow id="f2" sourceRef="b" targetRef="g"/>
                <sequenceFlow id="f3" sourceRef="g" targetRef="c"/>
                <sequenceFlow id="f4" sourceRef="c" targetRef="z"/>
                """);

        assertThat(blueprint.steps())
                .extracting(Step::name)
                .containsExactly("Aanvraag ontvangen", "Aanvraag toetsen", "Besluit nemen");
        assertThat(blueprint.key()).isEqualTo("vergunning");
    }

    @Test
    void a_step_knows_what_follows_it_behind_gateways_and_nameless_events() {
        Blueprint blueprint = read("""
                <task id="a" name="Aanvraag toetsen"/><task id="b" name="Toekennen"/><task id="c" name="Afwijzen"/>
                <exclusiveGateway id="g"/><intermediateThrowEvent id="e"/><endEvent id="z"/>
                <sequenceFlow id="f1" sourceRef="a" targetRef="g"/>
                <sequenceFlow id="f2" sourceRef="g" targetRef="b"/>
                <sequenceFlow id="f3" sourceRef="g" targetRef="e"/>
                <sequenceFlow id="f4" sourceRef="e" targetRef="c"/>
                <sequenceFlow id="f5" sourceRef="e" targetRef="g"/>
                <sequenceFlow id="f6" sourceRef="c" targetRef="z"/>
                """);

        assertThat(blueprint.step("a").orElseThrow().followers()).containsExactly("b", "c");
        assertThat(blueprint.step("c").orElseThrow().followers()).isEmpty();
    }

    @Test
    void a_lane_performs_its_steps() {
        Blueprint blueprint = read("""
                <laneSet id="l"><lane id="l1" name="Balie"><flowNodeRef>a</flowNodeRef></lane></laneSet>
                <task id="a" name="Aanvraag ontvangen"/><task id="b" name="Besluit nemen"/>
                """);

        assertThat(blueprint.step("a").orElseThrow().roles(Raci.RESPONSIBLE)).containsExactly("Balie");
        assertThat(blueprint.step("b").orElseThrow().stakeholders()).isEmpty();
    }

    @Test
    void a_loop_in_the_flow_is_read() {
        Blueprint blueprint = read("""
                <task id="a" name="Vragen"/><task id="b" name="Antwoorden"/><task id="c" name="Klaar"/>
                <sequenceFlow id="f1" sourceRef="a" targetRef="b"/>
                <sequenceFlow id="f2" sourceRef="b" targetRef="a"/>
                <sequenceFlow id="f3" sourceRef="b" targetRef="c"/>
                """);

        assertThat(blueprint.steps()).extracting(Step::key).containsExactly("a", "b", "c");
    }

    @Test
    void the_steps_of_a_branch_stay_together() {
        Blueprint blueprint = read("""
                <task id="a" name="Kiezen"/><task id="b1" name="B1"/><task id="b2" name="B2"/>
                <task id="c1" name="C1"/><task id="c2" name="C2"/>
                <sequenceFlow id="f1" sourceRef="a" targetRef="b1"/>
                <sequenceFlow id="f2" sourceRef="b1" targetRef="b2"/>
                <sequenceFlow id="f3" sourceRef="a" targetRef="c1"/>
                <sequenceFlow id="f4" sourceRef="c1" targetRef="c2"/>
                """);

        String order = blueprint.steps().stream().map(Step::key).collect(Collectors.joining(" "));

        assertThat(order).isIn("a b1 b2 c1 c2", "a c1 c2 b1 b2");
    }

    @Test
    void an_external_entity_is_never_fetched() {
        String evil = """
                <?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="p">
                <task id="a" name="&x;"/></process></definitions>
                """;

        assertThatThrownBy(() -> BpmnReader.read("kwaad.bpmn", evil.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableFile.class);
    }

    @Test
    void what_is_no_xml_is_refused_with_its_line() {
        assertThatThrownBy(() -> BpmnReader.read("kapot.bpmn", "<a>\n<b>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageStartingWith("kapot.bpmn:2: Dit is geen leesbare XML.");
    }

    @Test
    void a_model_without_steps_is_refused() {
        assertThatThrownBy(() -> read("<startEvent id='a'/>"))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("geen taken");
    }

    @Test
    void a_doubled_id_is_refused_at_its_line() {
        assertThatThrownBy(() -> read("<task id='a' name='Een'/>\n<task id='a' name='Twee'/>"))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("vergunning.bpmn:4")
                .hasMessageContaining("'a' staat hier dubbel");
    }

    @Test
    void a_model_of_thousands_of_steps_is_refused() {
        String tasks = IntStream.rangeClosed(0, BpmnReader.MOST_STEPS)
                .mapToObj(i -> "<task id='t" + i + "' name='Taak'/>")
                .collect(Collectors.joining());

        assertThatThrownBy(() -> read(tasks)).isInstanceOf(UnreadableFile.class).hasMessageContaining("2000 stappen");
    }

    private static Blueprint read(String content) {
        return BpmnReader.read("map/vergunning.bpmn", (HEAD + content + FOOT).getBytes(StandardCharsets.UTF_8))
                .blueprint();
    }
}
