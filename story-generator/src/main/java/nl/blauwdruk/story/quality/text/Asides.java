package nl.blauwdruk.story.quality.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.blauwdruk.story.quality.text.Aside.Kind;
import nl.blauwdruk.story.quality.text.Indicator.Part;

/** Finds what a story says besides role, wish and reason. */
public final class Asides {

    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";
    private static final int LONGEST_ABBREVIATION = 7;
    private static final Set<String> EXAMPLES = Set.of("bijvoorbeeld", "bijv", "bv");
    private static final Set<String> EXAMPLES_BEHIND_COMMA = Set.of("zoals", "waaronder", "including");

    private Asides() {}

    /** In the order of the text; they do not overlap. */
    public static List<Aside> in(StoryParts story) {
        List<Aside> asides = new ArrayList<>();
        story.before().ifPresent(span -> asides.add(new Aside(Kind.BEFORE, span)));
        Span sentence =
                new Span(0, story.extra().map(Span::start).orElse(story.text().length()));
        brackets(story.text(), sentence, asides);
        List<Token> tokens = Tokens.of(story.text(), sentence);
        secondReason(story, tokens).ifPresent(span -> add(asides, Kind.SECOND_REASON, span));
        dash(story, tokens, sentence).ifPresent(span -> add(asides, Kind.DASH, span));
        example(story, tokens).ifPresent(span -> add(asides, Kind.EXAMPLE, span));
        story.extra().ifPresent(span -> asides.add(new Aside(Kind.EXTRA, span)));
        asides.sort(Comparator.comparingInt(aside -> aside.span().start()));
        return asides;
    }

    private static void add(List<Aside> asides, Kind kind, Span span) {
        boolean overlaps = asides.stream()
                .anyMatch(aside -> aside.span().start() < span.end()
                        && span.start() < aside.span().end());
        if (!overlaps) {
            asides.add(new Aside(kind, span));
        }
    }

    /** A bracket right behind a letter makes a plural, <i>module(s)</i>, and no aside. */
    private static void brackets(String text, Span sentence, List<Aside> asides) {
        int open = -1;
        for (int at = sentence.start(); at < sentence.end(); at++) {
            char c = text.charAt(at);
            if (open < 0 && OPENING.indexOf(c) >= 0 && !(at > 0 && Character.isLetter(text.charAt(at - 1)))) {
                open = at;
            } else if (open >= 0 && c == CLOSING.charAt(OPENING.indexOf(text.charAt(open)))) {
                Span span = new Span(open, at + 1);
                asides.add(new Aside(isAbbreviation(text, span) ? Kind.ABBREVIATION : Kind.BRACKETS, span));
                open = -1;
            }
        }
    }

    private static boolean isAbbreviation(String text, Span span) {
        String inside = text.substring(span.start() + 1, span.end() - 1);
        return inside.length() > 1
                && inside.length() <= LONGEST_ABBREVIATION
                && Character.isUpperCase(inside.charAt(0))
                && inside.chars().filter(Character::isUpperCase).count() > 1
                && inside.chars().allMatch(Character::isLetterOrDigit);
    }

    /** A second <i>so that</i> behind the first. */
    private static Optional<Span> secondReason(StoryParts story, List<Token> tokens) {
        Optional<Span> first = story.indicator(Part.REASON).map(Indicator::span);
        Optional<Span> reason = story.reason();
        if (first.isEmpty() || reason.isEmpty()) {
            return Optional.empty();
        }
        for (int at = 1; at < tokens.size(); at++) {
            Span span = tokens.get(at).span();
            boolean again = span.start() > first.get().end()
                    && (tokens.get(at).is("zodat")
                            || tokens.get(at).is("opdat")
                            || (tokens.get(at).is("so")
                                    && at + 1 < tokens.size()
                                    && tokens.get(at + 1).is("that")));
            if (again && reason.get().contains(span)) {
                boolean joined =
                        tokens.get(at - 1).is("en") || tokens.get(at - 1).is("and");
                return Optional.of(new Span(
                        joined ? tokens.get(at - 1).span().start() : span.start(),
                        reason.get().end()));
            }
        }
        return Optional.empty();
    }

    /** From a dash with spaces around it, or a semicolon, to the end of its part. */
    private static Optional<Span> dash(StoryParts story, List<Token> tokens, Span sentence) {
        for (int at = 1; at < tokens.size() - 1; at++) {
            String word = tokens.get(at).word();
            boolean dash = ("-–—".contains(word)
                            && isLoose(story.text(), tokens.get(at).span()))
                    || word.equals(";");
            if (dash) {
                int start = tokens.get(at).span().start();
                int end = partEnd(story, start).orElse(sentence.end());
                return Optional.of(new Span(start, Math.max(start, end)));
            }
        }
        return Optional.empty();
    }

    private static boolean isLoose(String text, Span span) {
        return Character.isWhitespace(text.charAt(span.start() - 1)) && Character.isWhitespace(text.charAt(span.end()));
    }

    private static Optional<Integer> partEnd(StoryParts story, int at) {
        return List.of(story.role(), story.wish(), story.reason()).stream()
                .flatMap(Optional::stream)
                .filter(part -> part.start() <= at && at < part.end())
                .map(Span::end)
                .findFirst();
    }

    /** What merely illustrates: up to the next comma that is not part of a list, else to the end of its part. */
    private static Optional<Span> example(StoryParts story, List<Token> tokens) {
        for (int at = 1; at < tokens.size() - 1; at++) {
            if (isExample(tokens, at)) {
                boolean comma = tokens.get(at - 1).is(",");
                int start = tokens.get(comma ? at - 1 : at).span().start();
                return partEnd(story, tokens.get(at).span().start()).map(end -> new Span(start, end));
            }
        }
        return Optional.empty();
    }

    private static boolean isExample(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        Token next = tokens.get(at + 1);
        boolean comma = tokens.get(at - 1).is(",");
        boolean forExample = token.is("for") && (next.is("example") || next.is("instance"));
        boolean eg = token.is("e")
                && next.is(".")
                && at + 2 < tokens.size()
                && tokens.get(at + 2).is("g");
        boolean suchAs = comma && token.is("such") && next.is("as");
        return EXAMPLES.contains(token.word())
                || forExample
                || eg
                || suchAs
                || (comma && EXAMPLES_BEHIND_COMMA.contains(token.word()));
    }
}
