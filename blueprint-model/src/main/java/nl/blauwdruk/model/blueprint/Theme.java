package nl.blauwdruk.model.blueprint;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A service area with one base blueprint and a variant per municipality, such as Minima or Wmo. */
@Entity
@Table(name = "theme")
public class Theme {

    @Id
    @Column(name = "code")
    private String key;

    @Version
    private long version;

    @Column(name = "name")
    private String name;

    @Column(name = "subject")
    private String subject;

    @Column(name = "law")
    private String law;

    @Column(name = "box")
    private String box;

    @Column(name = "position")
    private int position;

    protected Theme() {} // for JPA

    /**
     * @param key identifier in blueprint files
     * @param subject what the blueprint covers, in a few words; may be empty
     * @param law the main law; may be empty
     * @param position place in every list of themes, from 1
     */
    public Theme(String key, String name, String subject, String law, int position) {
        this.key = requireNonNull(key);
        this.name = requireNonNull(name);
        this.subject = requireNonNull(subject);
        this.law = requireNonNull(law);
        this.box = "Sociaal domein";
        this.position = position;
    }

    /** A theme that only a blueprint file has named so far. */
    public static Theme named(String key, int position) {
        return new Theme(
                key, key.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + key.substring(1), "", "", position);
    }

    /** Corrects how the theme is called; its key stays. */
    public void describe(String newName, String newSubject, String newLaw) {
        name = requireNonNull(newName);
        subject = requireNonNull(newSubject);
        law = requireNonNull(newLaw);
    }

    public String key() {
        return key;
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public String subject() {
        return subject;
    }

    public String law() {
        return law;
    }

    /** Domain the theme belongs to. */
    public String box() {
        return box;
    }

    public int position() {
        return position;
    }
}
