package nl.blauwdruk.model.comparison.matching;

import java.util.Arrays;

/** The bag that was asked about last, laid out by feature: one step is mostly put beside many others in turn. */
final class LaidOut {

    private Bag bag = Bag.EMPTY;
    private int[] weights = {};

    /** How alike two bags are, from 0 to 1. */
    float likeness(Bag one, Bag other) {
        if (one != bag) {
            bag.takeFrom(weights);
            if (one.features() > weights.length) {
                weights = Arrays.copyOf(weights, 2 * one.features());
            }
            one.layOn(weights);
            bag = one;
        }
        return other.likeness(weights);
    }
}
