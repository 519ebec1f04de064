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
    private final StepIds ids;

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
        this.ids = new StepIds(models);
    }

    /**
     * Tells clusters, kinds, differences and overlap, obeying what people said.
     *
     * @param statements oldest first; one that names a step that is not there says nothing
     */
    public Comparison obeying(List<Statement> statements) {
        Set<ElementId> known = new HashSet<>();
        for (int model = 0; model < ids.models(); model++) {
            known.addAll(ids.ofModel(model));
        }
        Set<ElementId> base = hasBase ? Set.copyOf(ids.ofModel(0)) : Set.of();
        Spoken spoken = new Spoken(withDeclared(statements), known, base);
        Matches steered = new Matches(Steering.obey(ids, matches.rows(), spoken));
        return new Telling(models, hasBase, steered, corpus, likeness, new Said(ids, spoken), differed).comparison();
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
