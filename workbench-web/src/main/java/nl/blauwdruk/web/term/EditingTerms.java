package nl.blauwdruk.web.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.blauwdruk.exchange.skos.SkosWriter;
import nl.blauwdruk.model.municipality.Municipalities;
import nl.blauwdruk.model.municipality.MunicipalityCode;
import nl.blauwdruk.model.terminology.LocalWord;
import nl.blauwdruk.model.terminology.Relation;
import nl.blauwdruk.model.terminology.Term;
import nl.blauwdruk.model.terminology.TermList;
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

    private static final int LONGEST_WORD = 75;

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

    /** One page by key of the terms asked for. */
    @Transactional
    public List<Term> page(TermFilter filter, int first, int most) {
        return terms.page(filter, first, most);
    }

    /** How many there are on all pages. */
    @Transactional
    public long count(TermFilter filter) {
        return terms.count(filter);
    }

    /** The whole list. */
    @Transactional
    public TermList all() {
        return new TermList(terms.all());
    }

    /** The whole list as SKOS; a term is at the address of the list, a slash and its key. */
    @Transactional
    public String skos(String address) {
        return SkosWriter.write(address, "Begrippenlijst", terms.all());
    }

    /** The laws terms are bound to. */
    @Transactional
    public List<String> laws() {
        return terms.laws();
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
        requireFit(term);
        requireRelated(term, Set.of());
        if (terms.byKey(term.key()).isPresent()) {
            throw new KnownTerm(term.key());
        }
        terms.add(term);
        changed(term, "");
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
        requireFit(wanted);
        requireRelated(wanted, Set.of());
        Term term = find(key);
        expected.require(term.version());
        String before = inShort(term);
        term.become(wanted);
        changed(term, before);
    }

    /**
     * The same for a page, which is to say that somebody was quicker.
     *
     * @throws ChangedTerm when it has another version than the page was made of
     */
    @Transactional
    @Does(Operation.EDIT_TERM)
    public void write(String key, String version, Term wanted) {
        access.require(Operation.EDIT_TERM, Scope.PROGRAMME);
        if (!version.equals(String.valueOf(find(key).version()))) {
            throw new ChangedTerm(key);
        }
        replace(key, Expected.ANY, wanted);
    }

    /**
     * Adds the word of a municipality to a term.
     *
     * @throws IllegalArgumentException when there is no such term or municipality
     */
    @Transactional
    @Does(Operation.EDIT_TERM)
    public void learn(String key, LocalWord word) {
        access.require(Operation.EDIT_TERM, Scope.PROGRAMME);
        Term term = find(key);
        String before = inShort(term);
        term.learn(word);
        requireFit(term);
        changed(term, before);
    }

    /**
     * Takes terms in: new ones are added, those there are become what is said of them; all of them, or none.
     *
     * @return how many are new or changed
     * @throws IllegalArgumentException when a municipality does not exist, or a known term is about another law
     */
    @Transactional
    @Does(Operation.EDIT_TERM)
    public int importAll(List<Term> wanted) {
        access.require(Operation.EDIT_TERM, Scope.PROGRAMME);
        Set<String> together = wanted.stream().map(Term::key).collect(Collectors.toSet());
        Map<String, Term> known = terms.all().stream().collect(Collectors.toMap(Term::key, Function.identity()));
        int count = 0;
        for (Term term : wanted) {
            requireFit(term);
            requireRelated(term, together);
            count += take(term, known.get(term.key())) ? 1 : 0;
        }
        return count;
    }

    private boolean take(Term wanted, Term known) {
        if (known == null) {
            terms.add(wanted);
            changed(wanted, "");
            return true;
        }
        if (known.saysTheSameAs(wanted)) {
            return false;
        }
        String before = inShort(known);
        known.become(wanted);
        changed(known, before);
        return true;
    }

    private void changed(Term term, String before) {
        terms.touch();
        indexing.changed(term);
        record(term.key(), before, inShort(term));
    }

    private void requireRelated(Term term, Set<String> together) {
        for (Relation relation : term.relations()) {
            if (!together.contains(relation.other())
                    && terms.byKey(relation.other()).isEmpty()) {
                throw new IllegalArgumentException("There is no term " + relation.other());
            }
        }
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
        terms.touch();
    }

    private void requireFit(Term term) {
        if (term.allWords().stream().anyMatch(word -> word.length() > LONGEST_WORD)) {
            throw new IllegalArgumentException("A word has at most " + LONGEST_WORD + " characters");
        }
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
