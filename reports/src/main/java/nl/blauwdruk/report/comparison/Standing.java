package nl.blauwdruk.report.comparison;

import java.util.stream.Collectors;

/** How far partners are with a set-up difference, in words. */
public final class Standing {

    private Standing() {}

    /** Whether it is decided, by whom and when. */
    public static String of(ComparedDifference one) {
        return one.outcome()
                .map(said ->
                        (one.isOutdated() ? "nakijken: de stap is veranderd na het besluit van " : "besloten door ")
                                + said.by() + " op " + Days.of(said.at()))
                .orElseGet(() -> one.decision()
                        .flatMap(said -> said.before())
                        .map(day -> "te beslissen voor " + Days.of(day))
                        .orElse("nog te beslissen"));
    }

    /** What municipalities voted; empty when none did. */
    public static String votes(ComparedDifference one, ComparedTheme theme) {
        return one.votes().stream()
                .map(vote -> theme.municipality(vote.municipality()) + ": " + ComparisonWords.of(vote.choice()))
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
