package nl.blauwdruk.story.backlog;

/**
 * Weighted shortest job first: the cost of delay over the size of the job, as SAFe has it. More is better done first; it is
 * compared exactly, not by its rounded value.
 *
 * @param cost of delay, above 0
 * @param points above 0
 */
public record Wsjf(int cost, int points) implements Comparable<Wsjf> {

    /** @throws IllegalArgumentException when one is not above 0 */
    public Wsjf {
        if (cost <= 0 || points <= 0) {
            throw new IllegalArgumentException("Cost and points are above 0, not: " + cost + " and " + points);
        }
    }

    public double value() {
        return (double) cost / points;
    }

    /** By value; of the same value, whatever it is made of, neither comes first. */
    @Override
    public int compareTo(Wsjf other) {
        return Long.compare((long) cost * other.points, (long) other.cost * points);
    }

    /** Whether the values are the same, as {@link #compareTo} has it. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Wsjf wsjf && compareTo(wsjf) == 0;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(value());
    }
}
