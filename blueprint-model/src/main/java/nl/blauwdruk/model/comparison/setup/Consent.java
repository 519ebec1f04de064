package nl.blauwdruk.model.comparison.setup;

import java.util.Collection;
import java.util.Optional;

/** The rules of consent: who must have agreed before an outcome is recorded. */
public final class Consent {

    private Consent() {}

    /**
     * Why an outcome is not allowed; empty when it is. A municipality may always keep its own variation.
     *
     * @param municipality whose variation it is
     * @param breaksTies whether who records it is the programme's product owner
     */
    public static Optional<Refusal> missing(
            SetupChoice choice, String municipality, Collection<Vote> votes, boolean breaksTies) {
        return switch (choice) {
            case KEEP_VARIATION -> Optional.empty();
            case TAKE_BASE ->
                votes.stream().anyMatch(vote -> isOwn(vote, municipality))
                        ? Optional.empty()
                        : Optional.of(Refusal.NEEDS_OWN_VOTE);
            case INTO_BASE -> majority(votes, breaksTies);
        };
    }

    private static boolean isOwn(Vote vote, String municipality) {
        return vote.municipality().equals(municipality) && vote.choice() == SetupChoice.TAKE_BASE;
    }

    private static Optional<Refusal> majority(Collection<Vote> votes, boolean breaksTies) {
        long twice = 2
                * votes.stream()
                        .filter(vote -> vote.choice() == SetupChoice.INTO_BASE)
                        .count();
        if (twice > votes.size() || (breaksTies && twice > 0 && twice == votes.size())) {
            return Optional.empty();
        }
        return Optional.of(twice > 0 && twice == votes.size() ? Refusal.TIE : Refusal.NEEDS_MAJORITY);
    }
}
