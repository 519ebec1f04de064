package nl.blauwdruk.model.terminology;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A concept of the social domain with its preferred word and the words municipalities use for it (SKOS: concept, prefLabel, altLabel).
 *
 * <p>A term may be bound to a law, for one word can mean different things in different laws.
 */
@Entity
@Table(name = "term")
public class Term {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "term_seq")
    @SequenceGenerator(name = "term_seq", sequenceName = "term_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "code")
    private String key;

    @Column(name = "preferred")
    private String preferred;

    @Column(name = "law")
    private String law;

    @Column(name = "definition")
    private String definition;

    @Column(name = "source")
    private String source;

    @ElementCollection
    @CollectionTable(name = "term_word", joinColumns = @JoinColumn(name = "term_id"))
    @OrderColumn(name = "position")
    private List<LocalWord> words = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "term_alternative", joinColumns = @JoinColumn(name = "term_id"))
    @OrderColumn(name = "position")
    private List<Alternative> alternatives = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "term_relation", joinColumns = @JoinColumn(name = "term_id"))
    @OrderColumn(name = "position")
    private List<Relation> relations = new ArrayList<>();

    protected Term() {} // for JPA

    /** @param law the law this meaning belongs to; null when it holds everywhere */
    public Term(String preferred, String law) {
        this(null, preferred, law);
    }

    /**
     * A term with a key of its own, as another list knows it.
     *
     * @param key lower case, digits and hyphens; null makes one of word and law
     */
    public Term(String key, String preferred, String law) {
        if (Wording.normalise(preferred).isEmpty()) {
            throw new IllegalArgumentException("A term needs a preferred word");
        }
        this.preferred = preferred.strip();
        this.law = law == null || law.isBlank() ? null : law.strip();
        this.key = key == null ? keyOf(this.preferred, this.law) : key;
    }

    private static String keyOf(String preferred, String law) {
        return Wording.slug(law == null ? preferred : preferred + " " + law);
    }

    /** Says in short what it is, and where that stands; null or blank for nothing. */
    public void explain(String newDefinition, String newSource) {
        definition = orNull(newDefinition);
        source = orNull(newSource);
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Adds a word used in general; the preferred one and one that is there already change nothing. */
    public void alsoCalled(Alternative word) {
        boolean known = Wording.same(preferred, word.word())
                || alternatives.stream().anyMatch(one -> Wording.same(one.word(), word.word()));
        if (!known) {
            alternatives.add(word);
        }
    }

    /** Says how it stands to another; twice changes nothing. */
    public void relate(Relation relation) {
        if (!relations.contains(relation) && !relation.other().equals(key)) {
            relations.add(relation);
        }
    }

    /** Adds the word of a municipality; saying it twice changes nothing. */
    public void learn(LocalWord word) {
        boolean known = words.stream()
                .anyMatch(w ->
                        w.municipalityCode().equals(word.municipalityCode()) && Wording.same(w.word(), word.word()));
        if (!known) {
            words.add(word);
        }
    }

    /**
     * Becomes what the other says; its key and law, by which it is known, stay.
     *
     * @throws IllegalArgumentException when the other is about another law
     */
    public void become(Term other) {
        if (!law().equals(other.law())) {
            throw new IllegalArgumentException("A term stays with its law; add another term for another law");
        }
        preferred = other.preferred;
        explain(other.definition, other.source);
        words.clear();
        other.words.forEach(this::learn);
        alternatives.clear();
        other.alternatives.forEach(this::alsoCalled);
        relations.clear();
        other.relations.forEach(this::relate);
    }

    /** Whether this word is the preferred one, an alternative, or one of a municipality's own. */
    public boolean covers(String word) {
        return allWords().stream().anyMatch(one -> Wording.same(one, word));
    }

    /** Every word for it: the preferred one, the general ones, then those of municipalities. */
    public List<String> allWords() {
        Stream<String> others = Stream.concat(
                alternatives.stream().map(Alternative::word), words.stream().map(LocalWord::word));
        return Stream.concat(Stream.of(preferred), others).distinct().toList();
    }

    /** The first word of a municipality; the preferred one where it has none of its own. */
    public String wordOf(String municipalityCode) {
        return words.stream()
                .filter(word -> word.municipalityCode().equals(municipalityCode))
                .map(LocalWord::word)
                .findFirst()
                .orElse(preferred);
    }

    /** Whether it means this under a law: bound to it, or to none. */
    public boolean holdsUnder(String otherLaw) {
        return law == null || (otherLaw != null && Wording.same(law, otherLaw));
    }

    /** Whether it says of itself that the other is something else. */
    public boolean isDistinctFrom(Term other) {
        return relations.contains(new Relation(Relation.Kind.DISTINCT, other.key));
    }

    /** Whether the other says the same in every respect. */
    public boolean saysTheSameAs(Term other) {
        return said().equals(other.said());
    }

    /** All it says, in an order of its own. */
    private List<Object> said() {
        return List.of(
                key,
                preferred,
                law(),
                definition(),
                source(),
                words.stream()
                        .map(w -> w.municipalityCode() + w.word())
                        .sorted()
                        .toList(),
                alternatives.stream().map(a -> a.isHidden() + a.word()).sorted().toList(),
                relations.stream().map(r -> r.kind() + r.other()).sorted().toList());
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String key() {
        return key;
    }

    public String preferred() {
        return preferred;
    }

    public Optional<String> law() {
        return Optional.ofNullable(law);
    }

    public Optional<String> definition() {
        return Optional.ofNullable(definition);
    }

    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    public List<LocalWord> words() {
        return List.copyOf(words);
    }

    public List<Alternative> alternatives() {
        return List.copyOf(alternatives);
    }

    public List<Relation> relations() {
        return List.copyOf(relations);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Term term && key.equals(term.key);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key);
    }
}
