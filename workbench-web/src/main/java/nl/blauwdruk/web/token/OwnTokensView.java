package nl.blauwdruk.web.token;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.blauwdruk.web.page.Messages;
import nl.blauwdruk.web.page.Texts;

/** The part of one's own account that lists, makes and ends tokens. */
@Named
@RequestScoped
public class OwnTokensView {

    private static final int QUARTER = 90;

    @Inject
    private OwningTokens owning;

    @Inject
    private Messages messages;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    private String name;
    private int days = QUARTER;
    private boolean onlyReads = true;
    private String secret;

    /** Makes a token, and shows it this once. */
    public void make() {
        try {
            secret =
                    owning.make(name, onlyReads, Duration.ofDays(days)).secret().text();
            name = null;
        } catch (IllegalArgumentException refused) {
            messages.refused(texts.get("tokens.refused"));
        }
    }

    /** Ends a token. */
    public void revoke(long id) {
        try {
            owning.revoke(id);
            messages.done("saved");
        } catch (UnknownToken refused) {
            messages.refused(texts.get("people.refused.NotYours"));
        }
    }

    /** The tokens that still open something. */
    public List<AccessToken> getAll() {
        return owning.own().stream()
                .filter(token -> token.isGood(clock.instant()))
                .toList();
    }

    /** The token to keep, right after it was made; null otherwise. */
    public String getSecret() {
        return secret;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }

    public boolean isOnlyReads() {
        return onlyReads;
    }

    public void setOnlyReads(boolean onlyReads) {
        this.onlyReads = onlyReads;
    }
}
