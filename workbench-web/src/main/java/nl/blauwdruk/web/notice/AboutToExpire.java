package nl.blauwdruk.web.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.people.InvitingPeople;
import nl.blauwdruk.web.token.OwningTokens;

/** Finds what ends by itself soon, unless somebody does something. */
@ApplicationScoped
class AboutToExpire {

    static final Duration INVITATION = Duration.ofDays(3);
    static final Duration TOKEN = Duration.ofDays(14);

    @Inject
    private InvitingPeople inviting;

    @Inject
    private OwningTokens tokens;

    @Inject
    private Clock clock;

    /** What of this person's ends soon; they must be who acts now. */
    List<Notice> of(Person reader) {
        List<Notice> found = new ArrayList<>();
        Instant now = clock.instant();
        if (reader.mayAnywhere(Operation.READ_PEOPLE)) {
            long ending = inviting.open().stream()
                    .filter(invitation -> invitation.expiresAt().isBefore(now.plus(INVITATION)))
                    .count();
            add(NoticeKind.INVITATIONS, ending, found);
        }
        if (reader.mayAnywhere(Operation.MANAGE_OWN_ACCOUNT)) {
            long ending = tokens.own().stream()
                    .filter(token -> token.isGood(now))
                    .filter(token -> token.expiresAt().isBefore(now.plus(TOKEN)))
                    .count();
            add(NoticeKind.TOKENS, ending, found);
        }
        return found;
    }

    private static void add(NoticeKind kind, long count, List<Notice> found) {
        if (count > 0) {
            found.add(new Notice(kind, "", (int) count, kind.in("")));
        }
    }
}
