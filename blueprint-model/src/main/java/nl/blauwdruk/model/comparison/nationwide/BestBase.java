package nl.blauwdruk.model.comparison.nationwide;

import java.util.List;

/**
 * The base that would serve most municipalities: the one of which no single step can come in or go out and raise the mean strict overlap.
 *
 * @param now mean strict overlap to the base as it is, 0 to 1
 * @param then the same to this base
 * @param changes what would come in or go out, in the order of the journey; empty when the base serves best as it is
 */
public record BestBase(double now, double then, List<Change> changes) {

    public BestBase {
        changes = List.copyOf(changes);
    }

    /**
     * A step that comes into the base or goes out of it.
     *
     * @param cluster id of the shared step
     * @param comesIn else it goes out
     * @param municipalities how many have it
     * @param worth how much lower the overlap would be with all the other changes but not this one
     */
    public record Change(String cluster, boolean comesIn, int municipalities, double worth) {}
}
