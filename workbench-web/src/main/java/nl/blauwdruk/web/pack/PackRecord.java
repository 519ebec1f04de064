package nl.blauwdruk.web.pack;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Says that the pack of one municipality, made from one revision, was loaded somewhere. */
@Entity
@Table(name = "pack_record")
public class PackRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pack_record_seq")
    @SequenceGenerator(name = "pack_record_seq", sequenceName = "pack_record_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "code")
    private String key;

    @Column(name = "theme_code")
    private String theme;

    @Column(name = "municipality_code")
    private String municipality;

    @Column(name = "blueprint_key")
    private String blueprint;

    @Column(name = "revision")
    private int revision;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "made_at")
    private LocalDateTime madeAt; // UTC; JPA 3.1 knows no Instant

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "environment")
    private String environment;

    @Column(name = "loaded_on")
    private LocalDate loadedOn;

    protected PackRecord() {} // for JPA

    /**
     * A pack that was made.
     *
     * @param key unique name: blueprint, revision and a counter
     * @param sha256 hash of the zip, 64 hexadecimal digits
     */
    public PackRecord(
            String key,
            String theme,
            String municipality,
            String blueprint,
            int revision,
            String sha256,
            Instant at,
            String by) {
        this.key = requireNonNull(key);
        this.theme = requireNonNull(theme);
        this.municipality = requireNonNull(municipality);
        this.blueprint = requireNonNull(blueprint);
        this.revision = revision;
        this.sha256 = requireNonNull(sha256);
        this.madeAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        this.madeBy = requireNonNull(by);
    }

    /**
     * It was loaded.
     *
     * @param where name of the environment, such as <i>test</i>
     * @throws IllegalArgumentException without a name
     */
    public void loadedIn(String where, LocalDate on) {
        if (where == null || where.isBlank()) {
            throw new IllegalArgumentException("A loaded pack needs the name of its environment");
        }
        environment = where.strip();
        loadedOn = requireNonNull(on);
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String key() {
        return key;
    }

    public String theme() {
        return theme;
    }

    /** CBS code. */
    public String municipality() {
        return municipality;
    }

    public String blueprint() {
        return blueprint;
    }

    public int revision() {
        return revision;
    }

    public String sha256() {
        return sha256;
    }

    public Instant madeAt() {
        return madeAt.toInstant(ZoneOffset.UTC);
    }

    public String madeBy() {
        return madeBy;
    }

    /** Where it was loaded; empty while it only was made. */
    public Optional<String> environment() {
        return Optional.ofNullable(environment);
    }

    public Optional<LocalDate> loadedOn() {
        return Optional.ofNullable(loadedOn);
    }
}
