package nl.blauwdruk.model.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.comparison.matching.Corpus;
import nl.blauwdruk.model.comparison.matching.Matches;
import nl.blauwdruk.model.comparison.matching.StepLikeness;

/** What the engine found in blueprints, ready to be told with whatever people say of it: the costly part is done once. */
public final class Aligned {

    private final List<Blueprint> models;
    private final boolean hasBase;
    private final Matches matches;
    private final Corpus corpus;
    private final StepLikeness likeness;
    private final Differed differed;

    Aligned(
            List<Blueprint> models,
            boolean hasBase,
            Matches matches,
            Corpus corpus,
            StepLikeness likeness,
            Differed differed) {
        this.models = models;
        this.hasBase = hasBase;
        this.matches = matches;
        this.corpus = corpus;
        this.likeness = likeness;
        this.differed = differed;
    }

    /**
     * Tells clusters, kinds, differences and overlap, obeying what people said.
     *
     * @param statements oldest first; one that names a step that is not there says nothing
     */
    public Comparison obeying(List<Statement> statements) {
        Set<ElementId> known = new HashSet<>();
        Set<ElementId> base = new HashSet<>();
        for (int model = 0; model < models.size(); model++) {
            for (var step : corpus.steps(model)) {
                ElementId id = Steering.idOf(models, step);
                known.add(id);
                if (hasBase && model == 0) {
                    base.add(id);
                }
            }
        }
        Spoken spoken = new Spoken(withDeclared(statements), known, base);
        Matches steered = new Matches(Steering.obey(models, matches.rows(), spoken));
        return new Telling(models, hasBase, steered, corpus, likeness, spoken, differed).comparison();
    }

    /** What files say themselves was said before anything else. */
    private List<Statement> withDeclared(List<Statement> statements) {
        if (!hasBase) {
            return statements;
        }
        List<Statement> all = new ArrayList<>();
        models.subList(1, models.size()).forEach(variant -> all.addAll(Declared.of(models.get(0), variant)));
        all.addAll(statements);
        return all;
    }
}
