package nl.blauwdruk.web.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Supplier;
import nl.blauwdruk.exchange.ExampleSet;
import nl.blauwdruk.model.blueprint.Theme;
import nl.blauwdruk.model.comparison.TermSuggestion;
import nl.blauwdruk.model.terminology.Term;
import nl.blauwdruk.web.access.CurrentPerson;
import nl.blauwdruk.web.access.Grant;
import nl.blauwdruk.web.access.NotAllowed;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.access.Role;
import nl.blauwdruk.web.access.Via;
import nl.blauwdruk.web.blueprint.ImportingBlueprints;
import nl.blauwdruk.web.blueprint.UploadedFile;
import nl.blauwdruk.web.comparison.ComparingThemes;
import nl.blauwdruk.web.comparison.ThemeComparison;
import nl.blauwdruk.web.harness.ServerTest;
import nl.blauwdruk.web.theme.DescribingThemes;
import org.junit.jupiter.api.Test;

@ServerTest
class SuggestingTermsIT {

    private static final String THEME = "jeugd";
    private static final String LAW = "Jeugdwet";

    @Inject
    private ImportingBlueprints importing;

    @Inject
    private DescribingThemes describing;

    @Inject
    private ComparingThemes comparing;

    @Inject
    private SuggestingTerms suggesting;

    @Inject
    private EditingTerms editing;

    @Test
    void a_word_that_is_confirmed_is_learnt_and_the_theme_is_compared_anew() {
        CurrentPerson.runAs(Person.SYSTEM, this::prepare);
        List<TermSuggestion> before = as(Role.DESIGNER, () -> suggesting.of(THEME));
        ThemeComparison compared = as(Role.DESIGNER, this::compared);
        ThemeComparison again = as(Role.DESIGNER, this::compared);
        TermSuggestion chosen = before.get(0);

        as(Role.DESIGNER, () -> {
            suggesting.confirm(THEME, chosen.id());
            return null;
        });

        Term learnt = as(Role.DESIGNER, editing::all)
                .under(LAW)
                .withWord(chosen.word())
                .orElseThrow();
        assertThat(learnt.wordOf(chosen.municipality())).isEqualTo(chosen.word());
        assertThat(as(Role.DESIGNER, () -> suggesting.of(THEME)))
                .extracting(TermSuggestion::id)
                .doesNotContain(chosen.id());
        assertThat(again.comparison().steps()).isSameAs(compared.comparison().steps());
        assertThat(as(Role.DESIGNER, this::compared).comparison().steps())
                .isNotSameAs(compared.comparison().steps());
    }

    @Test
    void who_may_not_edit_the_list_sees_suggestions_and_confirms_none() {
        CurrentPerson.runAs(Person.SYSTEM, this::prepare);
        String first = as(Role.PARTNER, () -> suggesting.of(THEME)).get(0).id();

        assertThatThrownBy(() -> as(Role.PARTNER, () -> {
                    suggesting.confirm(THEME, first);
                    return null;
                }))
                .isInstanceOf(NotAllowed.class);
    }

    private boolean prepare() {
        importing.importFiles(List.of(file("basis.yaml"), file("zwolle.yaml"), file("groningen.yaml")));
        describing.describeAll(List.of(new Theme(THEME, "Jeugd", "toegang tot jeugdhulp", LAW, 4)));
        return true;
    }

    private ThemeComparison compared() {
        return comparing.of(THEME).orElseThrow();
    }

    private static <T> T as(Role role, Supplier<T> work) {
        Person person = new Person("zoeker", "Zoeker", List.of(Grant.of(role)), Via.SESSION, false);
        return CurrentPerson.runAs(person, work);
    }

    private static UploadedFile file(String name) {
        try {
            return new UploadedFile(
                    name, Files.readAllBytes(ExampleSet.folder().resolve(THEME).resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
