package nl.blauwdruk.model.blueprint;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A stretch of the journey with a name of its own. */
@Embeddable
public class Phase {

    @Column(name = "local_id")
    private String key;

    @Column(name = "name")
    private String name;

    protected Phase() {} // for JPA

    /** @param key identifier within its blueprint, such as {@code fase-1} */
    public Phase(String key, String name) {
        this.key = requireNonNull(key);
        this.name = requireNonNull(name);
    }

    public String key() {
        return key;
    }

    public String name() {
        return name;
    }
}
