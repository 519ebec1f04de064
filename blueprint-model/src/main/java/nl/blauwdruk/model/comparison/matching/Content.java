package nl.blauwdruk.model.comparison.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.blauwdruk.model.comparison.wording.Word;

/** What a step says, as far as it counts for how alike it is to another one; steps that say the same share one. */
final class Content {

    private static final Pattern NUMBER_BEHIND = Pattern.compile(" ?[0-9]+$");

    private final int number;
    private final Says says;
    private final String bareName;
    private final List<Word> name;
    private final List<Word> actions;
    private final int[] nameIds;
    private final Set<String> nameStems;

    /**
     * What makes two contents one.
     *
     * @param name without capitals and signs
     * @param words numbers of the words of the name
     * @param counts per lane how much of each feature
     * @param takenApart stems of the words of which the parts count too
     */
    record Says(String name, List<Integer> words, Map<Trait, Map<Integer, Float>> counts, Set<String> takenApart) {}

    Content(int number, Says says, List<Word> name) {
        this.number = number;
        this.says = says;
        this.bareName = NUMBER_BEHIND.matcher(says.name()).replaceFirst("");
        this.name = name;
        this.actions = name.stream().filter(Word::action).toList();
        this.nameIds = says.words().stream().mapToInt(Integer::intValue).toArray();
        this.nameStems = name.stream().map(Word::stem).collect(Collectors.toSet());
    }

    /** Tells it from all others under one tally. */
    int number() {
        return number;
    }

    String plainName() {
        return says.name();
    }

    List<Word> name() {
        return name;
    }

    Set<String> nameStems() {
        return nameStems;
    }

    /** The words of the name that are in a class of actions. */
    List<Word> actions() {
        return actions;
    }

    /** Numbers of the words of the name. */
    int[] nameIds() {
        return nameIds;
    }

    Map<Integer, Float> counts(Trait trait) {
        return says.counts().get(trait);
    }

    /** Stems of the words of which the parts count too. */
    Set<String> takenApart() {
        return says.takenApart();
    }

    /** Whether the names are the same but for a number behind them, and read alike. */
    boolean isNamedAs(Content other) {
        boolean equal = plainName().equals(other.plainName());
        return equal ? Arrays.equals(nameIds, other.nameIds) : bareName.equals(other.bareName);
    }
}
