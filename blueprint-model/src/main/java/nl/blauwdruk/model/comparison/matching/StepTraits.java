package nl.blauwdruk.model.comparison.matching;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.regex.Pattern;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.comparison.wording.Word;
import nl.blauwdruk.model.terminology.Wording;

/** A step of one of the models with what counts of it for matching. */
public final class StepTraits {

    private static final Pattern NUMBER_BEHIND = Pattern.compile(" ?[0-9]+$");

    private final int model;
    private final Step step;
    private final int index;
    private final double place;
    private final String plainName;
    private final String bareName;
    private final List<Word> name;
    private final List<Word> actions;
    private final int[] nameIds;
    private final EnumMap<Trait, Bag> bags;
    private final int content;

    StepTraits(
            int model,
            Step step,
            int index,
            int steps,
            List<Word> name,
            int[] nameIds,
            EnumMap<Trait, Bag> bags,
            int content) {
        this.content = content;
        this.model = model;
        this.step = step;
        this.index = index;
        this.place = steps == 1 ? 0.5 : index / (steps - 1.0);
        this.plainName = Wording.normalise(step.name());
        this.bareName = NUMBER_BEHIND.matcher(plainName).replaceFirst("");
        this.name = name;
        this.actions = name.stream().filter(Word::action).toList();
        this.nameIds = nameIds;
        this.bags = bags;
    }

    /** Number of the model it belongs to. */
    public int model() {
        return model;
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

    public List<Word> name() {
        return name;
    }

    /** The words of its name that are in a class of actions. */
    List<Word> actions() {
        return actions;
    }

    String plainName() {
        return plainName;
    }

    /** Whether the names are the same but for a number behind them, and read alike. */
    boolean isNamedAs(StepTraits other) {
        boolean same = plainName.equals(other.plainName) && Arrays.equals(nameIds, other.nameIds);
        return same || (!plainName.equals(other.plainName) && bareName.equals(other.bareName));
    }

    /** Numbers of the words of its name. */
    int[] nameIds() {
        return nameIds;
    }

    Bag bag(Trait trait) {
        return bags.get(trait);
    }

    /** Whether it says anything in this lane. */
    boolean shows(Trait trait) {
        return trait == Trait.NAME ? !step.name().isBlank() : !bags.get(trait).isEmpty();
    }

    /** Number of what it says; steps that say the same have the same one. */
    int content() {
        return content;
    }

    /** Number that tells it from every other step compared. */
    int number() {
        return number(model, index);
    }

    /** Numbers grow by model, and then by the order of the journey. */
    static int number(int model, int index) {
        return model << 16 | index;
    }
}
