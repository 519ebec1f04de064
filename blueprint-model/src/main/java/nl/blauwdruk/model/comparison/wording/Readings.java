package nl.blauwdruk.model.comparison.wording;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.blauwdruk.model.terminology.Term;

/** Texts as words, per language, under one term list; what was read once need not be read again. An instance is for one thread. */
public final class Readings {

    /** As many as a theme of all municipalities holds a few times over; beyond that mostly what nobody writes any more. */
    private static final int MOST_TEXTS = 200_000;

    private final List<Term> terms;
    private final Map<Language, Reading> readings = new EnumMap<>(Language.class);

    /** @param terms concepts beside those of the lexicon */
    public Readings(List<Term> terms) {
        this.terms = List.copyOf(terms);
    }

    /** The reading in this language. */
    public Reading in(Language language) {
        Reading known = readings.get(language);
        if (known == null || known.texts() > MOST_TEXTS) {
            known = new Reading(Lexicon.of(language).with(terms));
            readings.put(language, known);
        }
        return known;
    }
}
