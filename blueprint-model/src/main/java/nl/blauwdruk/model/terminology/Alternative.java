package nl.blauwdruk.model.terminology;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Another word for a concept, used in general (SKOS: altLabel); or one by which it is found but not shown (hiddenLabel). */
@Embeddable
public class Alternative {

    @Column(name = "word")
    private String word;

    @Column(name = "hidden")
    private boolean hidden;

    protected Alternative() {} // for JPA

    /** @param hidden whether it is only to be found by: an outdated word, a frequent slip */
    public Alternative(String word, boolean hidden) {
        this.word = requireNonNull(word).strip();
        this.hidden = hidden;
    }

    public String word() {
        return word;
    }

    public boolean isHidden() {
        return hidden;
    }
}
