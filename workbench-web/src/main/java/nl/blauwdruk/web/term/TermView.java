package nl.blauwdruk.web.term;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.blauwdruk.model.terminology.Alternative;
import nl.blauwdruk.model.terminology.LocalWord;
import nl.blauwdruk.model.terminology.Relation;
import nl.blauwdruk.model.terminology.Term;
import nl.blauwdruk.model.terminology.TermList;
import nl.blauwdruk.web.page.Messages;
import nl.blauwdruk.web.page.Texts;
import nl.blauwdruk.web.store.Expected;

/** The page of one term: what it means, who says what, and what it is not to be confused with. */
@Named
@RequestScoped
public class TermView {

    /** Request parameter with the key of the term. */
    static final String TERM = "begrip";

    /** Request parameter with the version a form was made of. */
    static final String VERSION = "versie";

    @Inject
    private EditingTerms editing;

    @Inject
    private Messages messages;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private String key;
    private Term term;
    private TermList list = new TermList(List.of());
    private String preferred;
    private String definition;
    private String source;
    private String alternatives;
    private String hidden;
    private String distinct;
    private String municipality;
    private String localWord;
    private boolean written;

    /** A form that comes back finds the page as it was: what it shows must be there before its buttons are. */
    @PostConstruct
    void restore() {
        if (request.getMethod().equals("POST")) {
            key = request.getParameter(TERM);
            load();
        }
    }

    /** Reads the term the address names. */
    public void load() {
        term = key == null ? null : editing.byKey(key).orElse(null);
        if (term == null) {
            messages.notFound();
            return;
        }
        list = editing.all();
        preferred = term.preferred();
        definition = term.definition().orElse("");
        source = term.source().orElse("");
        alternatives = lines(
                term.alternatives().stream().filter(one -> !one.isHidden()).map(Alternative::word));
        hidden =
                lines(term.alternatives().stream().filter(Alternative::isHidden).map(Alternative::word));
        distinct = lines(related(Relation.Kind.DISTINCT).stream().map(Relation::other));
    }

    private static String lines(Stream<String> texts) {
        return texts.collect(Collectors.joining("\n"));
    }

    private static Stream<String> each(String text) {
        return text == null
                ? Stream.empty()
                : Arrays.stream(text.split("\\R", -1)).map(String::strip).filter(line -> !line.isEmpty());
    }

    private List<Relation> related(Relation.Kind kind) {
        return term.relations().stream().filter(one -> one.kind() == kind).toList();
    }

    /** Keeps what the reader wrote. */
    public void save() {
        Term wanted = copy();
        each(alternatives).forEach(word -> wanted.alsoCalled(new Alternative(word, false)));
        each(hidden).forEach(word -> wanted.alsoCalled(new Alternative(word, true)));
        each(distinct).forEach(other -> wanted.relate(new Relation(Relation.Kind.DISTINCT, other)));
        term.words().forEach(wanted::learn);
        replace(wanted);
    }

    private Term copy() {
        Term copy = new Term(key, preferred, term.law().orElse(null));
        copy.explain(definition, source);
        related(Relation.Kind.BROADER).forEach(copy::relate);
        related(Relation.Kind.RELATED).forEach(copy::relate);
        return copy;
    }

    /** Takes the word of a municipality away. */
    public void drop(String code, String word) {
        Term without = new Term(key, term.preferred(), term.law().orElse(null));
        without.explain(term.definition().orElse(null), term.source().orElse(null));
        term.alternatives().forEach(without::alsoCalled);
        term.relations().forEach(without::relate);
        term.words().stream()
                .filter(one ->
                        !one.municipalityCode().equals(code) || !one.word().equals(word))
                .forEach(without::learn);
        replace(without);
    }

    private void replace(Term wanted) {
        try {
            editing.write(key, getVersion(), wanted);
            messages.done("saved");
            written = true;
            load();
        } catch (ChangedTerm refused) {
            messages.refused(texts.get("term.changed"));
        } catch (IllegalArgumentException refused) {
            messages.refused(texts.format("term.refused", refused.getMessage()));
        }
    }

    /** Adds the word of a municipality. */
    public void learn() {
        if (localWord == null || localWord.isBlank()) {
            messages.refused(texts.get("term.word.missing"));
            return;
        }
        try {
            editing.learn(key, new LocalWord(municipality, localWord.strip()));
            localWord = null;
            written = true;
            messages.done("saved");
            load();
        } catch (IllegalArgumentException refused) {
            messages.refused(texts.format("term.refused", refused.getMessage()));
        }
    }

    /** Takes the term off the list. */
    public String remove() {
        editing.remove(key, Expected.ANY);
        return "/term/list?faces-redirect=true";
    }

    /** The version this form was made of; that of the term when it was just read. */
    public String getVersion() {
        String sent = request.getParameter(VERSION);
        return sent == null || written ? String.valueOf(term.version()) : sent;
    }

    public Term getTerm() {
        return term;
    }

    /** Terms one could take this one for. */
    public List<Term> getFalseFriends() {
        return list.falseFriendsOf(term);
    }

    /** Terms this one has to do with: the wider one, narrower ones, related ones. */
    public List<Term> getNeighbours() {
        return list.terms().stream()
                .filter(other -> isNear(term, other) || isNear(other, term))
                .toList();
    }

    private static boolean isNear(Term one, Term other) {
        return one.relations().stream()
                .anyMatch(relation -> relation.kind() != Relation.Kind.DISTINCT
                        && relation.other().equals(other.key()));
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getPreferred() {
        return preferred;
    }

    public void setPreferred(String preferred) {
        this.preferred = preferred;
    }

    public String getDefinition() {
        return definition;
    }

    public void setDefinition(String definition) {
        this.definition = definition;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getAlternatives() {
        return alternatives;
    }

    public void setAlternatives(String alternatives) {
        this.alternatives = alternatives;
    }

    public String getHidden() {
        return hidden;
    }

    public void setHidden(String hidden) {
        this.hidden = hidden;
    }

    public String getDistinct() {
        return distinct;
    }

    public void setDistinct(String distinct) {
        this.distinct = distinct;
    }

    public String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(String municipality) {
        this.municipality = municipality;
    }

    public String getLocalWord() {
        return localWord;
    }

    public void setLocalWord(String localWord) {
        this.localWord = localWord;
    }
}
