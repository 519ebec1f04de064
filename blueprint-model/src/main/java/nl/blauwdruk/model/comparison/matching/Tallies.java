package nl.blauwdruk.model.comparison.matching;

import java.util.IdentityHashMap;
import java.util.List;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.model.comparison.wording.Reading;
import nl.blauwdruk.model.comparison.wording.Readings;
import nl.blauwdruk.model.terminology.Term;

/**
 * What comparisons of one theme remember of each other: how texts read and what blueprints say. It changes no outcome. An instance is for one thread, and
 * for one comparison at a time.
 */
public final class Tallies {

    private final Readings readings;
    private final IdentityHashMap<Blueprint, Language.Signs> signs = new IdentityHashMap<>();
    private Tally tally;
    private Language language;

    /** @param terms words that mean the same, beside those of the lexicon */
    public Tallies(List<Term> terms) {
        readings = new Readings(terms);
    }

    /** What these blueprints say, in the language of most of them. */
    Tally of(List<Blueprint> blueprints) {
        Language now = languageOf(blueprints);
        Reading reading = readings.in(now);
        Tally known = tally;
        if (known == null || language != now || known.reading() != reading || known.isWorn()) {
            known = new Tally(now, reading);
            language = now;
        }
        tally = null; // one that broke off half-way would count wrongly from then on
        known.take(blueprints);
        tally = known;
        return known;
    }

    private Language languageOf(List<Blueprint> blueprints) {
        signs.keySet().retainAll(blueprints);
        blueprints.forEach(blueprint -> signs.computeIfAbsent(blueprint, Corpus::signs));
        return Language.Signs.most(signs.values());
    }
}
