package nl.blauwdruk.web.comparison.session;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.comparison.setup.SetupChoice;
import nl.blauwdruk.model.comparison.setup.Vote;

/** Tells which choice has most votes. */
final class Leading {

    private Leading() {}

    /** The one choice with more votes than each other; empty when there is none. */
    static Optional<SetupChoice> of(List<Vote> votes) {
        return Arrays.stream(SetupChoice.values())
                .filter(choice -> count(votes, choice) > 0)
                .filter(choice -> Arrays.stream(SetupChoice.values())
                        .noneMatch(other -> other != choice && count(votes, other) >= count(votes, choice)))
                .findFirst();
    }

    private static long count(List<Vote> votes, SetupChoice choice) {
        return votes.stream().filter(vote -> vote.choice() == choice).count();
    }
}
