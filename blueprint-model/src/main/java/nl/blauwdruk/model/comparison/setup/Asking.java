package nl.blauwdruk.model.comparison.setup;

import java.util.List;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.model.comparison.wording.Phrases;

/** Puts a set-up difference into one question and one sentence for partners, in their language. */
final class Asking {

    private static final Asking DUTCH = new Asking(Language.DUTCH);
    private static final Asking ENGLISH = new Asking(Language.ENGLISH);

    private final Phrases phrases;

    private Asking(Language language) {
        phrases = new Phrases(Asking.class, "differences", language);
    }

    static Asking in(Language language) {
        return language == Language.ENGLISH ? ENGLISH : DUTCH;
    }

    String title(SetupDifference difference) {
        DifferenceWords words = difference.words();
        return phrases.of(
                "title." + difference.sort(),
                quoted(words.base()),
                quoted(words.own()),
                number(words.own().size()));
    }

    String why(SetupDifference difference) {
        DifferenceWords words = difference.words();
        String municipality = difference.name();
        return switch (difference.sort()) {
            case "split" ->
                phrases.of("why.split", municipality, number(words.own().size()), String.join("; ", words.own()));
            case "merged" ->
                phrases.of("why.merged", municipality, number(words.base().size()), quoted(words.own()));
            case "moved", "added", "dropped" -> phrases.of("why." + difference.sort(), municipality);
            default -> phrases.of("why.inside", municipality, said(words.here()), said(words.there()));
        };
    }

    private String said(String text) {
        return text.isEmpty() ? phrases.of("nothing") : quoted(text);
    }

    private String quoted(List<String> names) {
        return names.stream()
                .map(Asking::quoted)
                .reduce((some, next) -> phrases.of("and", some, next))
                .orElse("");
    }

    private static String quoted(String text) {
        return "‘" + text + "’";
    }

    private String number(int count) {
        String key = "number." + count;
        return phrases.has(key) ? phrases.of(key) : String.valueOf(count);
    }
}
