package nl.blauwdruk.story.estimation;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a team agreed on for one story. */
@Embeddable
public class Estimate {

    @Column(name = "story_key")
    private String story;

    @Column(name = "points")
    private int points;

    @Column(name = "rounds")
    private int rounds;

    protected Estimate() {} // for JPA

    Estimate(String story, int points, int rounds) {
        this.story = requireNonNull(story);
        this.points = points;
        this.rounds = rounds;
    }

    /** Key of the story. */
    public String story() {
        return story;
    }

    /** From 1 to 100. */
    public int points() {
        return points;
    }

    /** How often the cards were laid, from 1. */
    public int rounds() {
        return rounds;
    }
}
