package nl.blauwdruk.web.term;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.Theme;
import nl.blauwdruk.model.blueprint.Themes;
import nl.blauwdruk.model.terminology.TermList;
import nl.blauwdruk.model.terminology.Wording;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.access.Via;
import nl.blauwdruk.web.account.ChangingOwnAccount;

/** The words of the municipality a reader chose or belongs to, for what shared texts call otherwise. */
@RequestScoped
public class OwnWords {

    @Inject
    private ChangingOwnAccount account;

    @Inject
    private Access access;

    @Inject
    private EditingTerms editing;

    @Inject
    private Themes themes;

    /** What is written, and what the reader's municipality says. */
    public record Pair(String written, String own) {}

    /**
     * Code of the municipality whose words this reader reads: the one they chose, else the one they belong to; empty for who
     * belongs to none or to several. Who has a reading link chose nothing.
     */
    public Optional<String> municipality() {
        Person reader = access.person();
        Optional<String> preferred =
                reader.via() == Via.SESSION ? account.mine().wordsOf() : Optional.empty();
        return preferred.or(reader::municipality);
    }

    /** Words in a text of a theme for which the reader's municipality has its own. */
    public List<Pair> in(String theme, String text) {
        Optional<String> code = municipality();
        if (code.isEmpty()) {
            return List.of();
        }
        String law = themes.byKey(theme).map(Theme::law).orElse("");
        TermList here = editing.all().under(law);
        String padded = " " + Wording.normalise(text) + " ";
        return here.terms().stream()
                .map(term -> new Pair(
                        term.allWords().stream()
                                .filter(word -> padded.contains(" " + Wording.normalise(word) + " "))
                                .findFirst()
                                .orElse(""),
                        term.wordOf(code.get())))
                .filter(pair -> !pair.written().isEmpty() && !Wording.same(pair.written(), pair.own()))
                .filter(pair -> here.terms().stream()
                        .anyMatch(term -> term.words().stream()
                                .anyMatch(word -> word.municipalityCode().equals(code.get())
                                        && word.word().equals(pair.own()))))
                .toList();
    }
}
