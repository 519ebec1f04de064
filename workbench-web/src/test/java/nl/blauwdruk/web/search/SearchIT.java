package nl.blauwdruk.web.search;

import static nl.blauwdruk.model.blueprint.Fixtures.ZWOLLE;
import static nl.blauwdruk.model.blueprint.Fixtures.aStep;
import static nl.blauwdruk.model.blueprint.Fixtures.aVariant;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.terminology.LocalWord;
import nl.blauwdruk.model.terminology.Term;
import nl.blauwdruk.web.access.CurrentPerson;
import nl.blauwdruk.web.access.Grant;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.access.Role;
import nl.blauwdruk.web.access.Via;
import nl.blauwdruk.web.harness.ServerTest;
import org.junit.jupiter.api.Test;

@ServerTest
class SearchIT {

    private static final Person FROM_ZWOLLE = partnerOf("0193");
    private static final Person FROM_GRONINGEN = partnerOf("0014");

    @Inject
    private Indexing indexing;

    @Inject
    private Searching searching;

    @Resource
    private UserTransaction transaction;

    @Test
    void every_word_must_be_there_and_its_beginning_is_enough() throws Exception {
        index(shared("zoekwoorden", "Kwijtschelding aanvragen"));

        assertThat(titles(FROM_ZWOLLE, "kwijtsch aanvr")).containsExactly("Kwijtschelding aanvragen");
        assertThat(titles(FROM_ZWOLLE, "KWIJTSCHÉLDING")).containsExactly("Kwijtschelding aanvragen");
        assertThat(titles(FROM_ZWOLLE, "kwijtschelding zwembad")).isEmpty();
    }

    @Test
    void a_whole_word_stands_before_a_longer_one() throws Exception {
        index(shared("zoekrang", "Bijzettafeltje kiezen", "Bijzettafel kiezen"));

        assertThat(titles(FROM_ZWOLLE, "bijzettafel")).containsExactly("Bijzettafel kiezen", "Bijzettafeltje kiezen");
    }

    @Test
    void a_concept_is_found_by_its_own_municipality_only() throws Exception {
        Blueprint concept = shared("zoekprive", "Geheimpje bewaren");
        concept.keepPrivate();
        index(concept);

        assertThat(titles(FROM_ZWOLLE, "geheimpje")).containsExactly("Geheimpje bewaren");
        assertThat(titles(FROM_GRONINGEN, "geheimpje")).isEmpty();
    }

    @Test
    void what_was_renamed_is_found_under_its_new_name_only() throws Exception {
        index(shared("zoeknaam", "Parapluutje lenen"));

        index(shared("zoeknaam", "Regenjasje lenen"));

        assertThat(titles(FROM_ZWOLLE, "parapluutje")).isEmpty();
        assertThat(titles(FROM_ZWOLLE, "regenjasje")).hasSize(1);
    }

    @Test
    void a_term_is_found_by_each_word_it_has_now_until_it_is_gone() throws Exception {
        Term term = new Term("Draagkrachtje", "Participatiewet");
        within(() -> indexing.changed(term));
        term.learn(new LocalWord("0193", "Betaalruimtetje"));
        within(() -> indexing.changed(term));

        assertThat(found(FROM_GRONINGEN, "betaalruimtetje", FoundKind.TERM)).containsExactly("Draagkrachtje");
        assertThat(found(FROM_GRONINGEN, "draagkrachtje", FoundKind.TERM)).hasSize(1);

        within(() -> indexing.gone(term));

        assertThat(found(FROM_GRONINGEN, "betaalruimtetje", FoundKind.TERM)).isEmpty();
    }

    @Test
    void signs_that_mean_something_in_a_query_are_but_signs() {
        assertThat(titles(FROM_ZWOLLE, "%_'\";--")).isEmpty();
    }

    private void index(Blueprint blueprint) throws Exception {
        within(() -> indexing.changed(blueprint));
    }

    private void within(Runnable change) throws Exception {
        transaction.begin();
        change.run();
        transaction.commit();
    }

    private static Blueprint shared(String theme, String... steps) {
        Blueprint variant = aVariant(theme, ZWOLLE, "Zwolle");
        for (String step : steps) {
            variant.add(aStep("A" + variant.steps().size(), step));
        }
        return variant;
    }

    private List<String> titles(Person reader, String text) {
        return found(reader, text, FoundKind.STEP);
    }

    private List<String> found(Person reader, String text, FoundKind kind) {
        return CurrentPerson.runAs(
                reader,
                () -> searching.find(text, Optional.of(kind), 1, Searching.PAGE).items().stream()
                        .map(Found::title)
                        .toList());
    }

    private static Person partnerOf(String municipality) {
        return new Person("p" + municipality, "P", List.of(Grant.of(Role.PARTNER, municipality)), Via.SESSION, false);
    }
}
