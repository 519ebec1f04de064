package nl.blauwdruk.story.quality.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.blauwdruk.story.quality.Mended;
import nl.blauwdruk.story.quality.ReadStory;
import nl.blauwdruk.story.quality.StoryFinding;
import nl.blauwdruk.story.quality.text.DutchVerbs;
import nl.blauwdruk.story.quality.text.Span;
import nl.blauwdruk.story.quality.text.Token;
import nl.blauwdruk.story.quality.text.Tokens;

/** A story reads as one whole sentence: no part is cut off, nothing that opens stays open, a Dutch wish has its verb. */
final class FullSentence extends SingleStoryRule {

    private static final Set<String> NOT_LAST_DUTCH = Set.of(
            "en", "of", "de", "het", "een", "van", "met", "voor", "bij", "naar", "door", "mijn", "deze", "die", "dat",
            "te", "om", "zodat", "ik");
    /** An English clause may well end in a preposition: <i>jobs I am fit for</i>. */
    private static final Set<String> NOT_LAST_ENGLISH =
            Set.of("and", "or", "the", "a", "an", "my", "so", "because", "i");

    private static final Set<String> CLAUSES = Set.of("dat", "graag");
    private static final String DOTS = "...";
    private static final int SHORTEST_REASON = 3;

    FullSentence() {
        super("full-sentence");
    }

    @Override
    List<StoryFinding> check(ReadStory story) {
        List<StoryFinding> findings = new ArrayList<>();
        cutOff(story)
                .ifPresent(place -> findings.add(found(story, "cut-off", place.in(story.text()))
                        .at(place)
                        .finding()));
        open(story.text())
                .ifPresent(place -> findings.add(
                        found(story, "open", place.in(story.text())).at(place).finding()));
        story.parts()
                .wish()
                .filter(wish -> !wish.isEmpty() && hasNoVerb(story, wish))
                .ifPresent(wish -> findings.add(
                        found(story, "no-verb", wish.in(story.text())).at(wish).finding()));
        story.parts()
                .reason()
                .filter(reason -> isFragment(story, reason))
                .ifPresent(reason -> findings.add(found(story, "reason-fragment", reason.in(story.text()))
                        .at(reason)
                        .finding()));
        if (!story.text().isBlank() && !endsWell(story.text())) {
            findings.add(found(story, "no-stop")
                    .at(new Span(
                            story.text().stripTrailing().length() - 1,
                            story.text().stripTrailing().length()))
                    .tip()
                    .mend(
                            "stop",
                            text -> Mended.to(endsWell(text) || text.isBlank() ? text : text.stripTrailing() + "."))
                    .finding());
        }
        return findings;
    }

    private static boolean endsWell(String text) {
        String stripped = text.stripTrailing();
        return !stripped.isEmpty() && ".!?)\"'”’".indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
    }

    private static Optional<Span> cutOff(ReadStory story) {
        Set<String> notLast = story.isEnglish() ? NOT_LAST_ENGLISH : NOT_LAST_DUTCH;
        for (Optional<Span> part : List.of(
                story.parts().role(), story.parts().wish(), story.parts().reason())) {
            if (part.isPresent()) {
                List<Token> tokens = Tokens.of(story.text(), part.get());
                Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
                if (last != null && notLast.contains(last.word()) && !isCalled(story, last)) {
                    return Optional.of(last.span());
                }
            }
        }
        String text = story.text().stripTrailing();
        boolean dots = text.endsWith(DOTS) || text.endsWith("…");
        int length = text.endsWith("…") ? 1 : DOTS.length();
        return dots ? Optional.of(new Span(text.length() - length, text.length())) : Optional.empty();
    }

    /** A single capital is a name: <i>vitamine A</i>. */
    private static boolean isCalled(ReadStory story, Token token) {
        String written = token.span().in(story.text());
        return written.length() == 1 && Character.isUpperCase(written.charAt(0)) && !token.is("i");
    }

    private static Optional<Span> open(String text) {
        int round = 0;
        int opened = -1;
        int quotes = 0;
        int lastQuote = -1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '(') {
                opened = round++ == 0 ? at : opened;
            } else if (c == ')') {
                round--;
                opened = round < 0 ? at : opened;
            } else if (c == '"') {
                quotes++;
                lastQuote = at;
            }
        }
        int where = round != 0 ? opened : quotes % 2 == 1 ? lastQuote : -1;
        return where < 0 ? Optional.empty() : Optional.of(new Span(where, where + 1));
    }

    private static boolean hasNoVerb(ReadStory story, Span wish) {
        List<Token> tokens = Tokens.of(story.text(), wish);
        if (story.isEnglish()) {
            return tokens.size() == 1 && !tokens.get(0).is("to");
        }
        boolean clause = tokens.stream().anyMatch(token -> CLAUSES.contains(token.word()));
        return !clause && !new DutchVerbs().hasInfinitive(tokens);
    }

    /** A Dutch <i>zodat</i> asks for a clause with subject and verb. */
    private static boolean isFragment(ReadStory story, Span reason) {
        long words =
                Tokens.of(story.text(), reason).stream().filter(Token::isWord).count();
        return !story.isEnglish() && words > 0 && words < SHORTEST_REASON;
    }
}
