package nl.blauwdruk.story.quality.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.story.quality.text.Indicator.Part;

/** Finds role, wish and reason of a story, in whatever order they stand; time grows with the length of the text. */
public final class StoryParser {

    private static final Set<String> PRONOUNS = Set.of("ik", "wij", "we", "i");
    private static final Set<String> WANTING = Set.of("wil", "willen", "graag");
    private static final Set<String> SUBJECTS = Set.of(
            "i",
            "we",
            "they",
            "he",
            "she",
            "it",
            "the",
            "my",
            "our",
            "their",
            "his",
            "her",
            "a",
            "an",
            "users",
            "people",
            "everyone",
            "everybody",
            "others");
    private static final Set<String> NOT_SO = Set.of("and", "or", "do", "is", "does", "if");

    private static final Set<String> OPENING = Set.of(",", ".", "and", "or", "but", "so", "then", "also");
    private static final int WORDS_BETWEEN = 3;

    private final IndicatorWords words;
    private final Language language;

    public StoryParser(Language language) {
        this.language = language;
        this.words = IndicatorWords.of(language);
    }

    public StoryParts parse(String text) {
        Sentence sentence = Sentence.of(text);
        List<Token> tokens = sentence.tokens();
        List<Indicator> found = new ArrayList<>();
        Optional<Indicator> role = role(tokens);
        role.ifPresent(found::add);
        Optional<Indicator> reason = reason(tokens);
        wish(tokens, reason).ifPresent(found::add);
        reason.ifPresent(found::add);
        found.sort(Comparator.comparingInt(indicator -> indicator.span().start()));
        Optional<Span> roleSpan = part(sentence, found, Part.ROLE);
        Optional<Span> wishSpan = part(sentence, found, Part.WISH);
        if (RoleInWish.is(found, roleSpan, wishSpan)) {
            RoleInWish inside = RoleInWish.in(text, roleSpan.orElseThrow());
            roleSpan = Optional.of(inside.role());
            wishSpan = Optional.of(inside.wish());
        }
        return new StoryParts(
                text,
                found,
                roleSpan,
                wishSpan,
                part(sentence, found, Part.REASON),
                before(sentence, found),
                sentence.rest());
    }

    /** Whether these words open a wish themselves: <i>ik weet hoe het staat en wil ik …</i>. */
    public boolean opensWish(String part) {
        List<Token> tokens = Tokens.of(part);
        if (language == Language.DUTCH) {
            return first(tokens, words.wishes(), Part.WISH).isPresent() || wantsLater(tokens);
        }
        for (int at = 0; at < tokens.size(); at++) {
            boolean clause = at == 0 || OPENING.contains(tokens.get(at - 1).word());
            boolean needs = at + 1 < tokens.size() && tokens.get(at + 1).is("need");
            if (clause && !needs && match(tokens, at, words.wishes(), Part.WISH).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** In a Dutch clause words may stand between: <i>zodat ik daarna wil bellen</i>, but not <i>kies wat ik wil</i>. */
    private static boolean wantsLater(List<Token> tokens) {
        for (int at = 0; at + 1 < tokens.size(); at++) {
            boolean wants = tokens.get(at).is("wil") || tokens.get(at).is("willen");
            if (wants
                    && tokens.subList(Math.max(0, at - WORDS_BETWEEN), at).stream()
                            .anyMatch(token -> PRONOUNS.contains(token.word()))) {
                return true;
            }
        }
        return false;
    }

    /** At the beginning, behind a pronoun, or behind a comma: elsewhere the word is a conjunction. */
    private Optional<Indicator> role(List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            boolean opens = at == 0
                    || PRONOUNS.contains(tokens.get(at - 1).word())
                    || WANTING.contains(tokens.get(at - 1).word())
                    || ",:;.#*-".contains(tokens.get(at - 1).word());
            Optional<Indicator> role = opens ? match(tokens, at, words.roles(), Part.ROLE) : Optional.empty();
            if (role.isPresent() && !isConjunction(tokens, at, role.get())) {
                return role;
            }
        }
        return Optional.empty();
    }

    private boolean isConjunction(List<Token> tokens, int at, Indicator role) {
        int next = at + role.form().split(" ", -1).length;
        return next < tokens.size() && words.isNoRole(tokens.get(next).word());
    }

    private Optional<Indicator> wish(List<Token> tokens, Optional<Indicator> reason) {
        return first(tokens, words.wishes(), Part.WISH)
                .or(() -> first(tokens, words.weakWishes(), Part.WISH)
                        .filter(weak -> reason.isEmpty()
                                || weak.span().start() < reason.get().span().start()
                                || reason.get().span().start() == 0));
    }

    private Optional<Indicator> first(List<Token> tokens, List<String[]> phrases, Part part) {
        for (int at = 0; at < tokens.size(); at++) {
            Optional<Indicator> here = match(tokens, at, phrases, part);
            if (here.isPresent()) {
                return here;
            }
        }
        return Optional.empty();
    }

    private Optional<Indicator> reason(List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            Optional<Indicator> here = match(tokens, at, words.reasons(), Part.REASON);
            if (here.isEmpty() && language == Language.ENGLISH && isSoAlone(tokens, at)) {
                here = Optional.of(new Indicator(
                        Part.REASON, "so", "so that", tokens.get(at).span()));
            }
            if (here.isPresent()) {
                return here;
            }
        }
        return Optional.empty();
    }

    /** <i>So</i> without <i>that</i> gives a reason before a clause, not in <i>and so on</i>. */
    private static boolean isSoAlone(List<Token> tokens, int at) {
        if (!tokens.get(at).is("so") || at == 0 || at + 1 >= tokens.size()) {
            return false;
        }
        return !NOT_SO.contains(tokens.get(at - 1).word())
                && (tokens.get(at - 1).is(",")
                        || SUBJECTS.contains(tokens.get(at + 1).word()));
    }

    private static Optional<Indicator> match(List<Token> tokens, int at, List<String[]> phrases, Part part) {
        for (String[] phrase : phrases) {
            if (Tokens.matches(tokens, at, phrase)) {
                Span span = Span.of(tokens.get(at), tokens.get(at + phrase.length - 1));
                return Optional.of(new Indicator(part, String.join(" ", phrase), IndicatorWords.family(phrase), span));
            }
        }
        return Optional.empty();
    }

    /** From its indicator to the next one, without the commas and spaces around. */
    private static Optional<Span> part(Sentence sentence, List<Indicator> found, Part part) {
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).part() == part) {
                int start = found.get(i).span().end();
                int end = i + 1 < found.size()
                        ? found.get(i + 1).span().start()
                        : sentence.span().end();
                return Optional.of(trimmed(sentence.text(), start, Math.max(start, end)));
            }
        }
        return Optional.empty();
    }

    private static Span trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isEdge(text.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isEdge(char c) {
        return Character.isWhitespace(c) || ",.;:!?*".indexOf(c) >= 0;
    }

    private static Optional<Span> before(Sentence sentence, List<Indicator> found) {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Span before = trimmed(sentence.text(), 0, found.get(0).span().start());
        boolean isPronoun = PRONOUNS.contains(before.in(sentence.text()).toLowerCase(Locale.ROOT));
        return before.isEmpty() || isPronoun ? Optional.empty() : Optional.of(before);
    }
}
