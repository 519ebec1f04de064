package nl.blauwdruk.model.comparison.setup;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

/** What someone said about a difference. */
@Embeddable
public class DiscussionRemark {

    /** Longest remark, in characters. */
    public static final int MAX_TEXT = 2000;

    @Column(name = "remark")
    private String text;

    @Column(name = "made_by")
    private String by;

    @Column(name = "made_at")
    private LocalDateTime at; // UTC; JPA 3.1 knows no Instant

    protected DiscussionRemark() {} // for JPA

    DiscussionRemark(String text, String by, Instant at) {
        if (text.isBlank() || text.length() > MAX_TEXT) {
            throw new IllegalArgumentException("A remark has 1 to " + MAX_TEXT + " characters");
        }
        this.text = text.strip();
        this.by = requireNonNull(by);
        this.at = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    public String text() {
        return text;
    }

    public String by() {
        return by;
    }

    /**
     * Whether it calls upon somebody, as in "@priya, klopt dit?".
     *
     * @param login what they sign in with
     */
    public boolean mentions(String login) {
        return Mentions.in(text).contains(login.toLowerCase(Locale.ROOT));
    }

    public Instant at() {
        return at.toInstant(ZoneOffset.UTC);
    }
}
