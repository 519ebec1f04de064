package nl.blauwdruk.model.terminology;

import java.util.List;
import java.util.Optional;

/** The term list. */
public interface Terms {

    /** All terms by key. */
    List<Term> all();

    /** A number that is another one after every change of the list. */
    long stamp();

    Optional<Term> byKey(String key);

    void add(Term term);
}
