package nl.blauwdruk.report.comparison;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.blauwdruk.model.comparison.Difference;
import nl.blauwdruk.model.comparison.Kind;
import nl.blauwdruk.model.comparison.setup.SetupChoice;
import nl.blauwdruk.model.comparison.setup.SetupDifference;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.model.comparison.wording.Phrases;

/** How documents of one language put a comparison into words. */
public final class ComparisonWords {

    private static final ComparisonWords DUTCH = new ComparisonWords(Language.DUTCH);
    private static final ComparisonWords ENGLISH = new ComparisonWords(Language.ENGLISH);

    private final Language language;
    private final Phrases phrases;

    private ComparisonWords(Language language) {
        this.language = language;
        phrases = new Phrases(ComparisonWords.class, "words", language);
    }

    public static ComparisonWords in(Language language) {
        return language == Language.ENGLISH ? ENGLISH : DUTCH;
    }

    private static Stream<ComparisonWords> all() {
        return Stream.of(DUTCH, ENGLISH);
    }

    public Language language() {
        return language;
    }

    /** A phrase of the documents with words in its places. */
    public String say(String key, String... words) {
        return phrases.of(key, words);
    }

    /** A phrase about a number of things, which is its first word. */
    String count(String key, int count, String... words) {
        String[] all = Stream.concat(Stream.of(String.valueOf(count)), Stream.of(words))
                .toArray(String[]::new);
        return phrases.of(count == 1 ? key + ".one" : key, all);
    }

    /** All phrases, for templates. */
    public Map<String, String> phrases() {
        return phrases.all();
    }

    /** A kind in one word. */
    public String of(Kind kind) {
        return say("kind." + kind.word());
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

    /** What differs inside a step, one after the other. */
    public String of(List<Difference> differs) {
        return differs.stream().map(Difference::word).map(this::differs).collect(Collectors.joining(", "));
    }

    private String differs(String word) {
        return say("differs." + word);
    }

    /**
     * What stands in a cell of the matrix, over several lines: sign and word of the kind, its steps unless they are just the same,
     * and what differs inside.
     *
     * @param name what the row is called
     */
    public String of(ComparedCell cell, String name) {
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
    public String sortOf(SetupDifference difference) {
        return kindOf(difference).map(this::of).orElseGet(() -> differs(difference.sort()));
    }

    /** The kind a set-up difference is of; empty when something inside the step differs. */
    public static Optional<Kind> kindOf(SetupDifference difference) {
        return Arrays.stream(Kind.values())
                .filter(Kind::isSetup)
                .filter(kind -> kind.word().equals(difference.sort()))
                .findFirst();
    }

    /** A lane of the overlap figures, in small letters. */
    public String lane(String word) {
        String key = "lane." + word;
        return phrases.has(key) ? say(key) : word;
    }

    /** What can be done with a set-up difference. */
    public String of(SetupChoice choice) {
        return say("choice." + choice.word());
    }

    /** The choice someone wrote down in whatever language, capitals and spaces; empty when it is none. */
    public static Optional<SetupChoice> choice(String written) {
        String word = plain(written);
        return Stream.of(SetupChoice.values())
                .filter(choice -> all().anyMatch(words -> words.of(choice).equals(word)))
                .findFirst();
    }

    /** What someone says of a match. */
    public String holds(boolean isRight) {
        return say(isRight ? "holds" : "holds_not");
    }

    /** Whether someone wrote down that a match is right, or not, in whatever language; empty when neither. */
    public static Optional<Boolean> holds(String written) {
        String word = plain(written);
        return Stream.of(true, false)
                .filter(right -> all().anyMatch(words -> words.holds(right).equals(word)))
                .findFirst();
    }

    private static String plain(String written) {
        return written.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** A part as people write it. */
    public String percent(double part) {
        return say("percent", String.valueOf(Math.round(part * 100)));
    }

    /** A day as people write it. */
    public String day(LocalDate day) {
        return Days.of(day, language);
    }

    /** The day of a moment in the Netherlands, as people write it. */
    public String day(Instant moment) {
        return Days.of(moment, language);
    }
}
