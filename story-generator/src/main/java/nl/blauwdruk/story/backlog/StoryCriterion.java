package nl.blauwdruk.story.backlog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import nl.blauwdruk.story.generation.Criterion;

/** An acceptance criterion of a stored story: a scenario with its lines. */
@Embeddable
public class StoryCriterion {

    @Column(name = "name")
    private String name;

    @Column(name = "body")
    private String body;

    protected StoryCriterion() {} // for JPA

    StoryCriterion(Criterion criterion) {
        this.name = criterion.name();
        this.body = String.join("\n", criterion.steps());
    }

    /** The scenario as a value. */
    public Criterion criterion() {
        return new Criterion(name, body.isEmpty() ? List.of() : List.of(body.split("\n")));
    }
}
