package nl.blauwdruk.model.comparison.matching;

/** Evidence that two steps are the same step; each with the weight it has among the traits that both steps show. */
public enum Trait {
    /** Name, by its words. */
    NAME(0.40),
    /** Name and all texts together. */
    TEXT(0.50),
    ITEMS(0.10),
    LAW(0.05),
    ROLES(0.10),
    FUNCTIONS(0.06),
    CHANNELS(0.03);

    private final double weight;

    Trait(double weight) {
        this.weight = weight;
    }

    /** Its part in the blend. */
    public double weight() {
        return weight;
    }
}
