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

    @ElementCollection
    @CollectionTable(name = "term_word", joinColumns = @JoinColumn(name = "term_id"))
    @OrderColumn(name = "position")
    private List<LocalWord> words = new ArrayList<>();

    protected Term() {} // for JPA

    /** @param law the law this meaning belongs to; null when it holds everywhere */
    public Term(String preferred, String law) {
        if (Wording.normalise(preferred).isEmpty()) {
            throw new IllegalArgumentException("A term needs a preferred word");
        }
        this.preferred = preferred.trim();
        this.law = law;
        this.key = Wording.slug(law == null ? preferred : preferred + " " + law);
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
        words.clear();
        other.words.forEach(this::learn);
    }

    /** Whether this word is the preferred one or one of a municipality's own. */
    public boolean covers(String word) {
        return Wording.same(preferred, word) || words.stream().anyMatch(w -> Wording.same(w.word(), word));
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

    public List<LocalWord> words() {
        return List.copyOf(words);
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
