package nl.blauwdruk.model.terminology;

import java.util.List;
import java.util.Optional;

/** The term list. */
public interface Terms {

    /** All terms by key. */
    List<Term> all();

    Optional<Term> byKey(String key);

    void add(Term term);
}
