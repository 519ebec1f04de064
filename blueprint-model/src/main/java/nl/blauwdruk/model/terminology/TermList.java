package nl.blauwdruk.model.terminology;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The terms that hold somewhere, with what can be asked of them together.
 *
 * @param terms by key
 */
public record TermList(List<Term> terms) {

    public TermList {
        terms = List.copyOf(terms);
    }

    /** Those that hold under a law: the terms bound to it, and those bound to none. Blank leaves those bound to none. */
    public TermList under(String law) {
        return new TermList(terms.stream().filter(term -> term.holdsUnder(law)).toList());
    }

    /** The term with a word; one bound to a law goes before one that holds everywhere. */
    public Optional<Term> withWord(String word) {
        return Stream.concat(
                        terms.stream().filter(term -> term.law().isPresent()),
                        terms.stream().filter(term -> term.law().isEmpty()))
                .filter(term -> term.covers(word))
                .findFirst();
    }

    /** Whether the words are two words for one term. */
    public boolean same(String one, String other) {
        return terms.stream().anyMatch(term -> term.covers(one) && term.covers(other));
    }

    /** Terms a reader could take for this one: those it names itself, and those of another law that share a word with it. */
    public List<Term> falseFriendsOf(Term term) {
        return terms.stream()
                .filter(other -> !other.equals(term))
                .filter(other -> term.isDistinctFrom(other) || other.isDistinctFrom(term) || sharesWord(term, other))
                .toList();
    }

    private static boolean sharesWord(Term term, Term other) {
        return !term.law().equals(other.law()) && term.allWords().stream().anyMatch(other::covers);
    }

    /** All laws terms are bound to, by name. */
    public List<String> laws() {
        return List.copyOf(new TreeSet<>(
                terms.stream().flatMap(term -> term.law().stream()).toList()));
    }
}
