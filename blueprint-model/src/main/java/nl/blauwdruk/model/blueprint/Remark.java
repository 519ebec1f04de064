package nl.blauwdruk.model.blueprint;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What residents said about a step; open until someone has done something with it. */
@Embeddable
public class Remark {

    @Column(name = "step_key")
    private String step;

    @Column(name = "remark")
    private String text;

    @Column(name = "is_open")
    private boolean open;

    protected Remark() {} // for JPA

    /** @param step key of the step the remark is about */
    public Remark(String step, String text, boolean open) {
        this.step = requireNonNull(step);
        this.text = requireNonNull(text);
        this.open = open;
    }

    public String step() {
        return step;
    }

    public String text() {
        return text;
    }

    public boolean isOpen() {
        return open;
    }
}
