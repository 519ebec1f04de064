package nl.blauwdruk.report.comparison;

import java.util.stream.Collectors;
import nl.blauwdruk.model.comparison.setup.Outcome;

/** How far partners are with a set-up difference, in words. */
public final class Standing {

    private Standing() {}

    /** Whether it is decided, by whom and when. */
    public static String of(ComparedDifference one, ComparisonWords words) {
        return one.outcome()
                .map(said -> decided(one, said, words))
                .orElseGet(() -> one.decision()
                        .flatMap(said -> said.before())
                        .map(day -> words.say("standing.before", words.day(day)))
                        .orElse(words.say("standing.open")));
    }

    private static String decided(ComparedDifference one, Outcome said, ComparisonWords words) {
        return words.say(one.isOutdated() ? "standing.outdated" : "standing.decided", said.by(), words.day(said.at()));
    }

    /** What municipalities voted; empty when none did. */
    public static String votes(ComparedDifference one, ComparedTheme theme, ComparisonWords words) {
        return one.votes().stream()
                .map(vote -> theme.municipality(vote.municipality()) + ": " + words.of(vote.choice()))
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
