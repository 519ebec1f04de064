package nl.blauwdruk.web.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.blauwdruk.model.blueprint.Theme;
import nl.blauwdruk.model.blueprint.Themes;
import nl.blauwdruk.model.comparison.TermSuggesting;
import nl.blauwdruk.model.comparison.TermSuggestion;
import nl.blauwdruk.model.terminology.LocalWord;
import nl.blauwdruk.model.terminology.Term;
import nl.blauwdruk.model.terminology.TermList;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Scope;
import nl.blauwdruk.web.comparison.ComparingThemes;
import nl.blauwdruk.web.comparison.ThemeComparison;

/** Offers the words municipalities turn out to use for the same, and lets the list learn them. */
@ApplicationScoped
@Does(Operation.READ)
public class SuggestingTerms {

    private final EditingTerms editing;
    private final JpaTerms terms;
    private final Themes themes;
    private final ComparingThemes comparing;
    private final Access access;

    @Inject
    public SuggestingTerms(
            EditingTerms editing, JpaTerms terms, Themes themes, ComparingThemes comparing, Access access) {
        this.editing = editing;
        this.terms = terms;
        this.themes = themes;
        this.comparing = comparing;
        this.access = access;
    }

    protected SuggestingTerms() { // for CDI
        this(null, null, null, null, null);
    }

    /** The words to learn from a theme as its reader sees it, those seen most first. */
    @Transactional
    public List<TermSuggestion> of(String theme) {
        return comparing
                .of(theme)
                .filter(compared -> compared.blueprints().base().isPresent())
                .map(compared -> from(compared, theme))
                .orElse(List.of());
    }

    private List<TermSuggestion> from(ThemeComparison compared, String theme) {
        String law = themes.byKey(theme).map(Theme::law).orElse("");
        return new TermSuggesting(new TermList(terms.all()), law)
                .from(
                        compared.comparison(),
                        compared.blueprints().base().orElseThrow(),
                        compared.blueprints().variants());
    }

    /**
     * Lets the list learn a word; a concept it does not have yet comes on it.
     *
     * @param suggestion id of one of the suggestions as they are now
     * @throws IllegalArgumentException when there is no such suggestion any more
     */
    @Transactional
    @Does(Operation.EDIT_TERM)
    public void confirm(String theme, String suggestion) {
        access.require(Operation.EDIT_TERM, Scope.PROGRAMME);
        TermSuggestion chosen = of(theme).stream()
                .filter(one -> one.id().equals(suggestion))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no suggestion " + suggestion));
        LocalWord word = new LocalWord(chosen.municipality(), chosen.word());
        Term fresh = new Term(chosen.preferred(), chosen.law().orElse(null));
        String key = chosen.term().orElse(fresh.key());
        if (terms.byKey(key).isPresent()) {
            editing.learn(key, word);
        } else {
            fresh.learn(word);
            editing.add(fresh);
        }
    }
}
