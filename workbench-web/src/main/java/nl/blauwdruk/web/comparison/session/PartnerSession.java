package nl.blauwdruk.web.comparison.session;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Partners of a theme together before one screen: since when, and what is on it. */
@Entity
@Table(name = "partner_session")
public class PartnerSession {

    /** One that nobody ended is over after this. */
    static final Duration LONGEST = Duration.ofHours(8);

    private static final int LETTERS = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "partner_session_seq")
    @SequenceGenerator(name = "partner_session_seq", sequenceName = "partner_session_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "theme_code")
    private String theme;

    /** The theme while nobody ended it, then null: the database lets no two have the same. */
    @Column(name = "held_for")
    private String heldFor;

    @Column(name = "session_code")
    private String code;

    private String shown;

    @Column(name = "began_by")
    private String by;

    @Column(name = "began_at")
    private LocalDateTime began; // UTC; JPA 3.1 knows no Instant

    @Column(name = "ended_at")
    private LocalDateTime ended;

    @Column(name = "overlap_before")
    private double overlap;

    @ElementCollection
    @CollectionTable(name = "partner_session_later", joinColumns = @JoinColumn(name = "session_id"))
    @OrderColumn(name = "position")
    @Column(name = "difference")
    private List<String> later = new ArrayList<>();

    protected PartnerSession() {} // for JPA

    PartnerSession(String theme, String by, Instant began, double overlap) {
        this.theme = theme;
        this.heldFor = theme;
        this.by = by;
        this.began = LocalDateTime.ofInstant(began, ZoneOffset.UTC);
        this.overlap = overlap;
        this.code = codeOf(theme, this.began);
    }

    /** Short enough to type from a wall: three letters of the theme and the minute in which it began. */
    private static String codeOf(String theme, LocalDateTime began) {
        String letters = theme.replaceAll("[^a-z]", "");
        return String.format(
                Locale.ROOT,
                "%s-%02d",
                letters.substring(0, Math.min(LETTERS, letters.length())).toUpperCase(Locale.ROOT),
                began.getMinute());
    }

    void show(String difference) {
        shown = difference;
    }

    void postpone(String difference) {
        later.remove(difference);
        later.add(difference);
    }

    void end(Instant at) {
        ended = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        makeRoom();
    }

    /** Another one of its theme can begin. */
    void makeRoom() {
        heldFor = null;
    }

    public boolean isRunning(Instant now) {
        return ended == null && now.isBefore(until());
    }

    public Instant began() {
        return began.toInstant(ZoneOffset.UTC);
    }

    /** When somebody ended it; empty while nobody did. */
    public Optional<Instant> ended() {
        return Optional.ofNullable(ended).map(at -> at.toInstant(ZoneOffset.UTC));
    }

    /** The last moment that counts as in it. */
    Instant until() {
        return ended().orElseGet(() -> began().plus(LONGEST));
    }

    /** Changes whenever it does. */
    long version() {
        return version;
    }

    /** Which one it is. */
    Long id() {
        return id;
    }

    /** Who began it. */
    public String by() {
        return by;
    }

    public String theme() {
        return theme;
    }

    /** The short code of its address. */
    public String code() {
        return code;
    }

    /** Id of the difference on the screen; empty when there is none left. */
    public Optional<String> shown() {
        return Optional.ofNullable(shown);
    }

    /** Ids of differences put off until all others are done, the first put off first. */
    public List<String> later() {
        return List.copyOf(later);
    }

    /** The headline overlap when it began, 0 to 1. */
    public double overlap() {
        return overlap;
    }
}
