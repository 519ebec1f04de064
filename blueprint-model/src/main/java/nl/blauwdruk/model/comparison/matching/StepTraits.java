package nl.blauwdruk.model.comparison.matching;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.comparison.wording.Word;

/** What of one step counts for matching. */
public final class StepTraits {

    private final Step step;
    private final int index;
    private final double place;
    private final String plainName;
    private final List<Word> name;
    private final int[] nameIds;
    private final Map<Trait, Bag> bags;

    StepTraits(
            Step step,
            int index,
            double place,
            String plainName,
            List<Word> name,
            int[] nameIds,
            EnumMap<Trait, Bag> bags) {
        this.step = step;
        this.index = index;
        this.place = place;
        this.plainName = plainName;
        this.name = name;
        this.nameIds = nameIds;
        this.bags = bags;
    }

    public Step step() {
        return step;
    }

    /** Place in its own journey, from 0. */
    public int index() {
        return index;
    }

    /** Place in its own journey, from 0 (first) to 1 (last). */
    public double place() {
        return place;
    }

    String plainName() {
        return plainName;
    }

    public List<Word> name() {
        return name;
    }

    int[] nameIds() {
        return nameIds;
    }

    Bag bag(Trait trait) {
        return bags.get(trait);
    }
}
