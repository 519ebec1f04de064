package nl.blauwdruk.web.backlog.saved;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import nl.blauwdruk.web.backlog.BacklogFilter;
import nl.blauwdruk.web.people.Account;

/** A filter of the backlog of a theme under the name its owner gave it; nobody else sees it. */
@Entity
@Table(name = "saved_filter")
public class SavedFilter {

    public static final int MAX_NAME = 60;

    private static final int MAX_ADDRESS = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "saved_filter_seq")
    @SequenceGenerator(name = "saved_filter_seq", sequenceName = "saved_filter_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "account_id")
    private Account owner;

    @Column(name = "theme_code")
    private String theme;

    @Column(name = "name")
    private String name;

    @Column(name = "address")
    private String address;

    protected SavedFilter() {} // for JPA

    /** @throws IllegalArgumentException when the name is not 1 to 60 characters, or the filter is too long to keep */
    SavedFilter(Account owner, String theme, String name, BacklogFilter filter) {
        String stripped = name == null ? "" : name.strip();
        if (stripped.isEmpty() || stripped.length() > MAX_NAME) {
            throw new IllegalArgumentException("A filter needs a name of 1 to " + MAX_NAME + " characters");
        }
        this.owner = requireNonNull(owner);
        this.theme = requireNonNull(theme);
        this.name = stripped;
        say(filter);
    }

    /** From now on it is another filter by the same name. */
    final void say(BacklogFilter filter) {
        String said = filter.getAddress();
        if (said.length() > MAX_ADDRESS) {
            throw new IllegalArgumentException("This filter is too long to keep");
        }
        address = said;
    }

    /** Whether a name is that of this one; capitals do not count. */
    boolean isNamed(String other) {
        return name.equalsIgnoreCase(other.strip());
    }

    public Long id() {
        return id;
    }

    /** Whose it is and what it is called, for the audit. */
    String signature() {
        return owner.login() + "/" + name;
    }

    public String name() {
        return name;
    }

    /** As {@link BacklogFilter#getAddress} gives it. */
    public String address() {
        return address;
    }
}
