package nl.blauwdruk.story.backlog;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** A finding about the quality of a story that somebody leaves as it is, for a reason. It holds while the words it is about stay. */
@Embeddable
public class LeftFinding {

    private static final int LONGEST_WORDS = 500;

    @Column(name = "rule_id")
    private String rule;

    @Column(name = "words")
    private String words;

    @Column(name = "reason")
    private String reason;

    @Column(name = "left_by")
    private String by;

    @Column(name = "left_at")
    private LocalDateTime at; // UTC; JPA 3.1 knows no Instant

    protected LeftFinding() {} // for JPA

    /**
     * @param rule id of the rule
     * @param words the words of the story the finding is about
     * @param reason why it is left; not blank
     * @param by name of who leaves it
     */
    public LeftFinding(String rule, String words, String reason, String by, Instant at) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("Leaving a finding needs a reason");
        }
        this.rule = requireNonNull(rule);
        this.words = shortened(words);
        this.reason = reason.strip();
        this.by = requireNonNull(by);
        this.at = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static String shortened(String words) {
        return words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words;
    }

    /** Whether it is about this finding. */
    public boolean isAbout(String otherRule, String otherWords) {
        return rule.equals(otherRule) && words.equals(shortened(otherWords));
    }

    public String rule() {
        return rule;
    }

    public String reason() {
        return reason;
    }

    public String by() {
        return by;
    }

    public Instant at() {
        return at.toInstant(ZoneOffset.UTC);
    }
}
