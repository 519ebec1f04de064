package nl.blauwdruk.model.comparison;

import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.comparison.matching.Tallies;
import nl.blauwdruk.model.terminology.Term;

/**
 * Compares one theme again and again while it changes, and tells exactly what {@link Comparing} tells of the same blueprints and statements, whatever came
 * before. It remembers what does not depend on other variants: how texts read, what each blueprint says and what differs inside the steps of each. How
 * alike steps are is weighed anew, as every edit changes how rare words are; it remembers the answer as long as nothing changes. Threads may share it: they
 * wait for each other.
 *
 * <p>A blueprint that changed has to come as another object.
 */
public final class RunningComparison {

    private final Tallies tallies;
    private final Differed differed = new Differed();
    private Optional<Blueprint> base = Optional.empty();
    private List<Blueprint> variants = List.of();
    private Aligned aligned;

    /** @param terms words that mean the same, beside those of the lexicon */
    public RunningComparison(List<Term> terms) {
        tallies = new Tallies(terms);
    }

    /**
     * The comparison of these blueprints.
     *
     * @param now the base as it is now
     * @param variantsNow the variants as they are now, in any order
     * @param statements oldest first; one that names a step that is not there says nothing
     * @throws IllegalArgumentException as {@link Comparing#compare}
     */
    public synchronized Comparison compare(
            Optional<Blueprint> now, List<Blueprint> variantsNow, List<Statement> statements) {
        if (aligned == null || !isAsBefore(now, variantsNow)) {
            aligned = Comparing.align(now, variantsNow, tallies, differed);
            base = now;
            variants = List.copyOf(variantsNow);
        }
        return aligned.obeying(statements);
    }

    private boolean isAsBefore(Optional<Blueprint> now, List<Blueprint> variantsNow) {
        if (base.orElse(null) != now.orElse(null) || variants.size() != variantsNow.size()) {
            return false;
        }
        for (int i = 0; i < variants.size(); i++) {
            if (variants.get(i) != variantsNow.get(i)) {
                return false;
            }
        }
        return true;
    }
}
