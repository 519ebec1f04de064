package nl.blauwdruk.story.backlog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What it costs to have a story later, in three parts that people compare between stories; 0 where nobody has said it. */
@Embeddable
public class CostOfDelay {

    /** What a part may be, from little to much. */
    public static final List<Integer> SCALE = List.of(1, 2, 3, 5, 8, 13, 20);

    @Column(name = "business_value")
    private int businessValue;

    @Column(name = "time_criticality")
    private int timeCriticality;

    @Column(name = "risk_or_chance")
    private int riskOrChance;

    protected CostOfDelay() {} // for JPA, and for a story nobody has weighed

    /**
     * @param businessValue what people gain by it
     * @param timeCriticality how much less that becomes by waiting
     * @param riskOrChance what it takes away of risks or opens of chances
     * @throws IllegalArgumentException when a part is neither 0 nor on the {@link #SCALE}
     */
    public CostOfDelay(int businessValue, int timeCriticality, int riskOrChance) {
        this.businessValue = onScale(businessValue);
        this.timeCriticality = onScale(timeCriticality);
        this.riskOrChance = onScale(riskOrChance);
    }

    private static int onScale(int part) {
        if (part != 0 && !SCALE.contains(part)) {
            throw new IllegalArgumentException("A part of the cost of delay is one of " + SCALE + ", not: " + part);
        }
        return part;
    }

    /**
     * The same with other parts.
     *
     * @param newBusinessValue null leaves it as it is, 0 means not said; so with the others
     */
    public CostOfDelay with(Integer newBusinessValue, Integer newTimeCriticality, Integer newRiskOrChance) {
        return new CostOfDelay(
                newBusinessValue == null ? businessValue : newBusinessValue,
                newTimeCriticality == null ? timeCriticality : newTimeCriticality,
                newRiskOrChance == null ? riskOrChance : newRiskOrChance);
    }

    /**
     * Weighed against the work.
     *
     * @param points 0 means not estimated
     * @return empty until all parts are said and the story is estimated
     */
    Optional<Wsjf> over(int points) {
        boolean isKnown = businessValue > 0 && timeCriticality > 0 && riskOrChance > 0 && points > 0;
        return isKnown
                ? Optional.of(new Wsjf(businessValue + timeCriticality + riskOrChance, points))
                : Optional.empty();
    }

    public int businessValue() {
        return businessValue;
    }

    public int timeCriticality() {
        return timeCriticality;
    }

    public int riskOrChance() {
        return riskOrChance;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CostOfDelay cost
                && businessValue == cost.businessValue
                && timeCriticality == cost.timeCriticality
                && riskOrChance == cost.riskOrChance;
    }

    @Override
    public int hashCode() {
        return Objects.hash(businessValue, timeCriticality, riskOrChance);
    }

    @Override
    public String toString() {
        return businessValue + " + " + timeCriticality + " + " + riskOrChance;
    }
}
