package nl.blauwdruk.model.comparison.setup;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Who a text calls upon: names to sign in with, each with an at sign before it. What stands in an e-mail address calls upon nobody. */
final class Mentions {

    private static final Pattern MENTION =
            Pattern.compile("(?<![\\p{Alnum}._@-])@(\\p{Alnum}(?:[\\p{Alnum}._-]*\\p{Alnum})?)(?!@)");

    private Mentions() {}

    /** The names in lower case, without the at sign. */
    static Set<String> in(String text) {
        return MENTION.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(name -> name.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
