package nl.blauwdruk.story.backlog;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** The three parts of a user story: as a role, I want something, so that. */
@Embeddable
public class StoryText {

    @Column(name = "story_role")
    private String role;

    @Column(name = "wish")
    private String wish;

    @Column(name = "reason")
    private String reason;

    protected StoryText() {} // for JPA

    /** @throws IllegalArgumentException without a role or a wish */
    public StoryText(String role, String wish, String reason) {
        if (role == null || role.isBlank() || wish == null || wish.isBlank()) {
            throw new IllegalArgumentException("A user story needs a role and a wish");
        }
        this.role = role.strip();
        this.wish = wish.strip();
        this.reason = requireNonNull(reason).strip();
    }

    public String role() {
        return role;
    }

    public String wish() {
        return wish;
    }

    /** What it is good for; may be empty. */
    public String reason() {
        return reason;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoryText that
                && role.equals(that.role)
                && wish.equals(that.wish)
                && reason.equals(that.reason);
    }

    @Override
    public int hashCode() {
        return Objects.hash(role, wish, reason);
    }
}
