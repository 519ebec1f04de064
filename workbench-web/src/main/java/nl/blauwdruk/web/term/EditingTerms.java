package nl.blauwdruk.web.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.blauwdruk.model.municipality.Municipalities;
import nl.blauwdruk.model.municipality.MunicipalityCode;
import nl.blauwdruk.model.terminology.LocalWord;
import nl.blauwdruk.model.terminology.Term;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Scope;
import nl.blauwdruk.web.audit.Audit;
import nl.blauwdruk.web.audit.Change;
import nl.blauwdruk.web.search.Indexing;
import nl.blauwdruk.web.store.Expected;

/** Reads the term list, and lets designers of the programme keep it. */
@ApplicationScoped
@Does(Operation.READ)
public class EditingTerms {

    private final JpaTerms terms;
    private final Municipalities municipalities;
    private final Indexing indexing;
    private final Access access;
    private final Audit audit;

    @Inject
    public EditingTerms(JpaTerms terms, Municipalities municipalities, Indexing indexing, Access access, Audit audit) {
        this.terms = terms;
        this.municipalities = municipalities;
        this.indexing = indexing;
        this.access = access;
        this.audit = audit;
    }

    protected EditingTerms() { // for CDI
        this(null, null, null, null, null);
    }

    /** One page by key of the terms with a text in one of their words; empty for all. */
    @Transactional
    public List<Term> page(String search, int first, int most) {
        return terms.page(search, first, most);
    }

    /** How many there are on all pages. */
    @Transactional
    public long count(String search) {
        return terms.count(search);
    }

    @Transactional
    public Optional<Term> byKey(String key) {
        return terms.byKey(key);
    }

    /**
     * Adds a term.
     *
     * @throws KnownTerm when there is one with this key
     * @throws IllegalArgumentException when a word is of a municipality that does not exist
     */
    @Transactional
    @Does(Operation.EDIT_TERM)
    public void add(Term term) {
        access.require(Operation.EDIT_TERM, Scope.PROGRAMME);
        requirePlaces(term);
        if (terms.byKey(term.key()).isPresent()) {
            throw new KnownTerm(term.key());
        }
        terms.add(term);
        indexing.changed(term);
        record(term.key(), "", inShort(term));
    }

    /**
     * Makes a term what someone wrote it should be; its key and its law stay.
     *
     * @throws IllegalArgumentException when there is none, or it would be about another law
     */
    @Transactional
    @Does(Operation.EDIT_TERM)
    public void replace(String key, Expected expected, Term wanted) {
        access.require(Operation.EDIT_TERM, Scope.PROGRAMME);
        requirePlaces(wanted);
        Term term = find(key);
        expected.require(term.version());
        String before = inShort(term);
        term.become(wanted);
        indexing.changed(term);
        record(key, before, inShort(term));
    }

    /**
     * Takes a term off the list.
     *
     * @throws IllegalArgumentException when there is none
     */
    @Transactional
    @Does(Operation.EDIT_TERM)
    public void remove(String key, Expected expected) {
        access.require(Operation.EDIT_TERM, Scope.PROGRAMME);
        Term term = find(key);
        expected.require(term.version());
        record(key, inShort(term), "");
        indexing.gone(term);
        terms.remove(term);
    }

    private void requirePlaces(Term term) {
        for (LocalWord word : term.words()) {
            if (!MunicipalityCode.isValid(word.municipalityCode())
                    || municipalities
                            .byCode(MunicipalityCode.of(word.municipalityCode()))
                            .isEmpty()) {
                throw new IllegalArgumentException("There is no municipality " + word.municipalityCode());
            }
        }
    }

    private static String inShort(Term term) {
        return term.words().stream()
                .map(word -> word.word() + " (" + word.municipalityCode() + ")")
                .collect(Collectors.joining(", ", term.preferred() + ": ", ""));
    }

    private void record(String key, String before, String after) {
        audit.record(Change.of(Operation.EDIT_TERM, "term", key, before, after));
    }

    private Term find(String key) {
        return terms.byKey(key).orElseThrow(() -> new IllegalArgumentException("There is no term " + key));
    }
}
