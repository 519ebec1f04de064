package nl.blauwdruk.story.backlog;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A version of the service that stories of a theme are meant for: a row of its story map. */
@Entity
@Table(name = "story_release")
public class Release {

    public static final int MAX_NAME = 80;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "story_release_seq")
    @SequenceGenerator(name = "story_release_seq", sequenceName = "story_release_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "theme_code")
    private String theme;

    @Column(name = "name")
    private String name;

    @Column(name = "in_row")
    private int position;

    protected Release() {} // for JPA

    /**
     * @param position a smaller one comes earlier
     * @throws IllegalArgumentException when the name is not 1 to 80 characters
     */
    public Release(String theme, String name, int position) {
        this.theme = requireNonNull(theme);
        this.position = position;
        rename(name);
    }

    /** @throws IllegalArgumentException when the name is not 1 to 80 characters */
    public final void rename(String newName) {
        String stripped = newName == null ? "" : newName.strip();
        if (stripped.isEmpty() || stripped.length() > MAX_NAME) {
            throw new IllegalArgumentException("A release needs a name of 1 to " + MAX_NAME + " characters");
        }
        name = stripped;
    }

    /** Changes places with another release of the same theme. */
    public void swapWith(Release other) {
        int mine = position;
        position = other.position;
        other.position = mine;
    }

    public Long id() {
        return id;
    }

    public String theme() {
        return theme;
    }

    public String name() {
        return name;
    }

    /** A smaller one comes earlier. */
    public int position() {
        return position;
    }
}
