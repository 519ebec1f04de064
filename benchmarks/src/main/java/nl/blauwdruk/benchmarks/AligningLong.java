package nl.blauwdruk.benchmarks;

import java.util.List;
import java.util.Optional;
import nl.blauwdruk.benchmarks.LongBlueprint.Names;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.comparison.Comparing;
import nl.blauwdruk.model.comparison.Comparison;

/** Compares a variant with a base of as many steps as are asked for and prints how long it takes, for each sort of names. Argument: how many steps. */
public final class AligningLong {

    private AligningLong() {}

    public static void main(String[] arguments) {
        int steps = Integer.parseInt(arguments[0]);
        for (Names names : Names.values()) {
            for (boolean told : new boolean[] {true, false}) {
                Blueprint base = new LongBlueprint(1).make("basis", steps, names, told);
                Blueprint variant = new LongBlueprint(2).make("variant", steps, names, told);
                String what = steps + " steps, names " + names + (told ? " and texts" : "");
                Timing.of(what + ", with a base", () -> compare(Optional.of(base), List.of(variant)));
                Timing.of(what + ", without", () -> compare(Optional.empty(), List.of(base, variant)));
            }
        }
    }

    private static Comparison compare(Optional<Blueprint> base, List<Blueprint> variants) {
        return new Comparing().compare(base, variants);
    }
}
