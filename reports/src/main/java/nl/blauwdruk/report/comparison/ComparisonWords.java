package nl.blauwdruk.report.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.blauwdruk.model.comparison.Difference;
import nl.blauwdruk.model.comparison.Kind;
import nl.blauwdruk.model.comparison.setup.SetupChoice;
import nl.blauwdruk.model.comparison.setup.SetupDifference;

/** How Dutch documents put a comparison into words. */
public final class ComparisonWords {

    /** What someone says of a match that is right. */
    public static final String HOLDS = "klopt";

    /** What someone says of a match that is wrong. */
    public static final String HOLDS_NOT = "klopt niet";

    private ComparisonWords() {}

    /** A kind in one word. */
    public static String of(Kind kind) {
        return switch (kind) {
            case IDENTICAL -> "gelijk";
            case TERMINOLOGY -> "andere woorden";
            case SPLIT -> "gesplitst";
            case MERGED -> "samengevoegd";
            case MOVED -> "verplaatst";
            case ADDED -> "toegevoegd";
            case DROPPED -> "vervallen";
        };
    }

    /** A sign for a kind, of those every font has. */
    public static String sign(Kind kind) {
        return switch (kind) {
            case IDENTICAL -> "=";
            case TERMINOLOGY -> "≈";
            case SPLIT -> "÷";
            case MERGED -> "∑";
            case MOVED -> "↕";
            case ADDED -> "+";
            case DROPPED -> "×";
        };
    }

    /** What differs inside a step. */
    public static String of(Difference difference) {
        return switch (difference) {
            case TERMINOLOGY -> "andere woorden";
            case STAKEHOLDER -> "andere betrokkene";
            case CHANNEL -> "ander kanaal";
            case TERM -> "andere termijn";
            case INFORMATION -> "andere informatie";
            case SYSTEM -> "andere systeemfunctie";
            case CONDITION -> "andere voorwaarde";
        };
    }

    /** What differs inside a step, one after the other. */
    public static String of(List<Difference> differs) {
        return differs.stream().map(ComparisonWords::of).collect(Collectors.joining(", "));
    }

    /**
     * What stands in a cell of the matrix, over several lines: sign and word of the kind, its steps unless they are just the same,
     * and what differs inside.
     *
     * @param name what the row is called
     */
    public static String of(ComparedCell cell, String name) {
        List<String> lines = new ArrayList<>();
        cell.kind().ifPresent(kind -> lines.add(sign(kind) + " " + of(kind)));
        if (!cell.kind().equals(Optional.of(Kind.IDENTICAL)) || !cell.steps().equals(List.of(name))) {
            lines.addAll(cell.steps());
        }
        if (!cell.differs().isEmpty()) {
            lines.add("! " + of(cell.differs()));
        }
        return String.join("\n", lines);
    }

    /** What a set-up difference is, in a few words. */
    public static String sortOf(SetupDifference difference) {
        return kindOf(difference)
                .map(ComparisonWords::of)
                .orElseGet(() -> Arrays.stream(Difference.values())
                        .filter(one -> one.word().equals(difference.sort()))
                        .map(ComparisonWords::of)
                        .findFirst()
                        .orElse(difference.sort()));
    }

    /** The kind a set-up difference is of; empty when something inside the step differs. */
    public static Optional<Kind> kindOf(SetupDifference difference) {
        return Arrays.stream(Kind.values())
                .filter(Kind::isSetup)
                .filter(kind -> kind.word().equals(difference.sort()))
                .findFirst();
    }

    /** A lane of the overlap figures. */
    public static String lane(String word) {
        return switch (word) {
            case "stakeholder" -> "Betrokkenen";
            case "channel" -> "Kanaal";
            case "term" -> "Termijn";
            case "information" -> "Informatie";
            case "system" -> "Systeemfuncties";
            case "condition" -> "Voorwaarde";
            default -> word;
        };
    }

    /** What can be done with a set-up difference. */
    public static String of(SetupChoice choice) {
        return switch (choice) {
            case TAKE_BASE -> "basis volgen";
            case KEEP_VARIATION -> "variatie houden";
            case INTO_BASE -> "in de basis opnemen";
        };
    }

    /** The choice someone wrote down, whatever its capitals and spaces; empty when it is none. */
    public static Optional<SetupChoice> choice(String written) {
        String word = written.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return Stream.of(SetupChoice.values())
                .filter(choice -> of(choice).equals(word))
                .findFirst();
    }

    /** A part as people write it. */
    public static String percent(double part) {
        return Math.round(part * 100) + " %";
    }
}
