package nl.blauwdruk.web.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import nl.blauwdruk.exchange.ExampleSet;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.comparison.AlignedStep;
import nl.blauwdruk.model.comparison.Kind;
import nl.blauwdruk.model.comparison.Statement;
import nl.blauwdruk.model.joining.Answer;
import nl.blauwdruk.model.joining.Extra;
import nl.blauwdruk.model.joining.LaneTexts;
import nl.blauwdruk.model.joining.Stop;
import nl.blauwdruk.model.joining.UnclearAnswer;
import nl.blauwdruk.web.access.CurrentPerson;
import nl.blauwdruk.web.access.Grant;
import nl.blauwdruk.web.access.NotAllowed;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.access.Role;
import nl.blauwdruk.web.access.Via;
import nl.blauwdruk.web.blueprint.BrowsingBlueprints;
import nl.blauwdruk.web.blueprint.ImportingBlueprints;
import nl.blauwdruk.web.blueprint.UploadedFile;
import nl.blauwdruk.web.comparison.ComparingThemes;
import nl.blauwdruk.web.harness.ServerTest;
import org.junit.jupiter.api.Test;

@ServerTest
class JoiningIT {

    private static final String ASSEN = "0106";
    private static final Person ANOUK = person("anouk", Grant.of(Role.PARTNER, ASSEN));
    private static final Person COLLEAGUE = person("collega", Grant.of(Role.PRODUCT_OWNER, ASSEN));
    private static final Person ZOHRA = person("zohra", Grant.of(Role.PARTNER, "0193"));

    @Inject
    private JoiningATheme joining;

    @Inject
    private SummingUp summing;

    @Inject
    private ImportingBlueprints importing;

    @Inject
    private BrowsingBlueprints browsing;

    @Inject
    private ComparingThemes comparing;

    @Test
    void a_municipality_joins_in_turns_and_has_a_private_variant_that_compares_as_it_said() throws Exception {
        String theme = theme("aansluiten");
        as(ANOUK, () -> joining.begin(theme, ASSEN));
        List<Stop> stops = stops(theme);

        as(ANOUK, () -> answer(theme, Answer.inOtherWords(mark(stops, 1), "Heel iets anders")));
        as(ANOUK, () -> answer(theme, Answer.split(mark(stops, 2), List.of("Een deel", "Nog een deel"))));
        as(COLLEAGUE, () -> answer(theme, Answer.merged(mark(stops, 4), 1, "Samen gedaan")));
        as(COLLEAGUE, () -> answer(theme, Answer.notDone(mark(stops, 6), "niet nodig")));
        as(COLLEAGUE, () -> answer(theme, Answer.moved(mark(stops, 8), false, mark(stops, 10), LaneTexts.UNCHANGED)));
        as(COLLEAGUE, () -> joining.add(theme, ASSEN, Extra.after(mark(stops, 3), "Nabellen")));
        assertThatThrownBy(() -> as(ANOUK, () -> joining.make(theme, ASSEN))).isInstanceOf(UnclearAnswer.class);
        restIsSame(theme);
        JoiningSummary summary = CurrentPerson.runAs(ANOUK, () -> summing.of(now(theme)));
        String key = CurrentPerson.runAs(ANOUK, () -> joining.make(theme, ASSEN));

        List<AlignedStep> own = CurrentPerson.runAs(
                ANOUK, () -> comparing.of(theme).orElseThrow().comparison().stepsOf(key));
        assertThat(own)
                .filteredOn(step -> step.kind().orElseThrow() == Kind.SPLIT)
                .hasSize(2);
        assertThat(own)
                .filteredOn(step -> step.kind().orElseThrow() == Kind.MERGED)
                .hasSize(1);
        assertThat(own)
                .filteredOn(step -> step.kind().orElseThrow() == Kind.MOVED)
                .hasSize(1);
        assertThat(own)
                .filteredOn(step -> step.kind().orElseThrow() == Kind.ADDED)
                .hasSize(1);
        assertThat(own)
                .filteredOn(step -> step.kind().orElseThrow() == Kind.TERMINOLOGY)
                .hasSize(1);
        assertThat(own).hasSize(stops.size() + 1 - 1 - 1 + 1);
        assertThat(summary.differences()).hasSize(5);
        Blueprint variant = CurrentPerson.runAs(ANOUK, () -> browsing.byKey(key).orElseThrow());
        assertThat(variant.isShared()).isFalse();
        List<Statement> said = CurrentPerson.runAs(ANOUK, () -> comparing.statements(theme));
        assertThat(variant.steps())
                .allSatisfy(step -> assertThat(said)
                        .anyMatch(one -> one.isOwnWordOn(ElementId.ofStep(key, step.mark()))
                                && one.by().equals(ANOUK.name())));
        assertThat(own).allMatch(AlignedStep::confirmed);
        assertThat(CurrentPerson.runAs(ZOHRA, () -> browsing.byKey(key))).isEmpty();
        assertThatThrownBy(() -> as(ANOUK, () -> joining.begin(theme, ASSEN))).isInstanceOf(CannotJoin.class);
    }

    @Test
    void of_two_answers_to_one_step_the_second_is_told() throws Exception {
        String theme = theme("tegelijk");
        as(ANOUK, () -> joining.begin(theme, ASSEN));
        String first = mark(stops(theme), 1);
        as(COLLEAGUE, () -> joining.answer(theme, ASSEN, Answer.same(first), JoiningNow.UNANSWERED));

        assertThatThrownBy(() -> as(
                        ANOUK, () -> joining.answer(theme, ASSEN, Answer.notDone(first, null), JoiningNow.UNANSWERED)))
                .isInstanceOf(AnsweredMeanwhile.class);

        assertThat(stops(theme).get(0).kind()).contains(Kind.IDENTICAL);
    }

    @Test
    void only_its_own_people_see_and_change_a_joining() throws Exception {
        String theme = theme("vreemd");
        as(ANOUK, () -> joining.begin(theme, ASSEN));

        assertThat(CurrentPerson.runAs(ZOHRA, () -> joining.of(theme, ASSEN))).isEmpty();
        assertThat(CurrentPerson.runAs(ZOHRA, () -> joining.open())).isEmpty();
        assertThatThrownBy(() -> as(ZOHRA, () -> joining.begin(theme, ASSEN))).isInstanceOf(NotAllowed.class);
    }

    private void restIsSame(String theme) {
        for (Stop stop : stops(theme)) {
            if (!stop.isAnswered()) {
                as(COLLEAGUE, () -> answer(theme, Answer.same(stop.step().mark())));
            }
        }
    }

    private void answer(String theme, Answer answer) {
        joining.answer(theme, ASSEN, answer, JoiningNow.UNANSWERED);
    }

    private JoiningNow now(String theme) {
        return joining.of(theme, ASSEN).orElseThrow();
    }

    private List<Stop> stops(String theme) {
        return CurrentPerson.runAs(ANOUK, () -> now(theme).walk().stops());
    }

    private static String mark(List<Stop> stops, int number) {
        return stops.get(number - 1).step().mark();
    }

    private static void as(Person person, Runnable work) {
        CurrentPerson.runAs(person, () -> {
            work.run();
            return null;
        });
    }

    private String theme(String name) throws Exception {
        List<UploadedFile> files = List.of(file(name, "basis.yaml"), file(name, "zwolle.yaml"));
        CurrentPerson.runAs(Person.SYSTEM, () -> importing.importFiles(files));
        return name;
    }

    private static UploadedFile file(String theme, String name) throws Exception {
        String text = Files.readString(ExampleSet.folder().resolve("wmo").resolve(name), StandardCharsets.UTF_8)
                .replace("id: wmo-", "id: " + theme + "-")
                .replaceAll("(?m)^thema: .*$", "thema: " + theme);
        return new UploadedFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Person person(String name, Grant grant) {
        return new Person(name, name, List.of(grant), Via.SESSION, false);
    }
}
