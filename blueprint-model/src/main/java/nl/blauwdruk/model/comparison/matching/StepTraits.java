package nl.blauwdruk.model.comparison.matching;

import java.util.EnumMap;
import java.util.List;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.comparison.wording.Word;

/** A step of one of the models with what counts of it for matching. */
public final class StepTraits {

    private final int model;
    private final Step step;
    private final int index;
    private final double place;
    private final Content content;
    private final EnumMap<Trait, Bag> bags;

    /** @param steps how many steps its model has */
    StepTraits(int model, Step step, int index, int steps, Content content, EnumMap<Trait, Bag> bags) {
        this.model = model;
        this.step = step;
        this.index = index;
        this.place = steps == 1 ? 0.5 : index / (steps - 1.0);
        this.content = content;
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
        return content.name();
    }

    /** The words of its name that are in a class of actions. */
    List<Word> actions() {
        return content.actions();
    }

    String plainName() {
        return content.plainName();
    }

    /** Whether the names are the same but for a number behind them, and read alike. */
    boolean isNamedAs(StepTraits other) {
        return content.isNamedAs(other.content);
    }

    /** Whether the names differ in case, punctuation or accents only. */
    public boolean isCalledAs(StepTraits other) {
        return plainName().equals(other.plainName());
    }

    /** Numbers of the words of its name. */
    int[] nameIds() {
        return content.nameIds();
    }

    Bag bag(Trait trait) {
        return bags.get(trait);
    }

    /** Whether it says anything in this lane. */
    boolean shows(Trait trait) {
        return trait == Trait.NAME ? !step.name().isBlank() : !bags.get(trait).isEmpty();
    }

    /** Number of what it says; steps that say the same have the same one. */
    public int content() {
        return content.number();
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
