package nl.blauwdruk.story.quality.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.blauwdruk.story.quality.ReadStory;
import nl.blauwdruk.story.quality.StoryFinding;
import nl.blauwdruk.story.quality.text.Span;
import nl.blauwdruk.story.quality.text.StoryParser;
import nl.blauwdruk.story.quality.text.Token;
import nl.blauwdruk.story.quality.text.Tokens;

/** The role is somebody, the wish something to be able to do, and the reason why; none stands in the place of another. */
final class ConceptuallySound extends SingleStoryRule {

    private static final Set<String> THINGS = Set.of(
            "systeem",
            "applicatie",
            "app",
            "software",
            "programma",
            "database",
            "website",
            "portaal",
            "computer",
            "server",
            "api",
            "koppeling",
            "module",
            "organisatie",
            "afdeling",
            "team",
            "formulier",
            "system",
            "application",
            "program",
            "portal",
            "platform",
            "service",
            "model",
            "interface",
            "device",
            "backend",
            "frontend",
            "back-end",
            "front-end",
            "tool",
            "robot",
            "algorithm",
            "algoritme",
            "department");
    private static final Set<String> BREAKING = Set.of(
            "van", "bij", "met", "in", "op", "voor", "die", "dat", "of", "with", "at", "for", "who", "that", "on", "(",
            ",", "working", "using");
    private static final Set<String> STATES = Set.of("zijn", "voelen", "blijven");
    private static final int SHORT_WISH = 4;
    private static final double REPEATED = 0.75;

    ConceptuallySound() {
        super("conceptually-sound");
    }

    @Override
    List<StoryFinding> check(ReadStory story) {
        List<StoryFinding> findings = new ArrayList<>();
        story.parts()
                .role()
                .filter(role -> isThing(story, role))
                .ifPresent(role -> findings.add(found(story, "role-is-thing", role.in(story.text()))
                        .at(role)
                        .finding()));
        story.parts()
                .wish()
                .filter(wish -> isState(story, wish))
                .ifPresent(wish -> findings.add(
                        found(story, "state", wish.in(story.text())).at(wish).finding()));
        story.parts().reason().ifPresent(reason -> {
            if (new StoryParser(story.language()).opensWish(reason.in(story.text()))) {
                findings.add(found(story, "wish-in-reason").at(reason).finding());
            } else if (repeatsWish(story, reason)) {
                findings.add(found(story, "reason-repeats").at(reason).finding());
            }
        });
        return findings;
    }

    /** What the role is in the end: the last word before what is said more of it; Dutch compounds end in it. */
    private static boolean isThing(ReadStory story, Span role) {
        String head = "";
        for (Token token : Tokens.of(story.text(), role)) {
            if (BREAKING.contains(token.word())) {
                break;
            }
            head = token.word();
        }
        String last = head;
        return THINGS.contains(last)
                || (!story.isEnglish()
                        && THINGS.stream().anyMatch(thing -> thing.length() > 4 && last.endsWith(thing)));
    }

    /** Being something, or feeling something, is no act a product can offer. */
    private static boolean isState(ReadStory story, Span wish) {
        List<Token> tokens = Tokens.of(story.text(), wish);
        if (tokens.size() < 2) {
            return false;
        }
        if (!story.isEnglish()) {
            Token last = tokens.get(tokens.size() - 1);
            boolean passive = isParticiple(tokens.get(tokens.size() - 2).word());
            return tokens.size() <= SHORT_WISH && STATES.contains(last.word()) && (last.is("voelen") || !passive);
        }
        boolean to = tokens.get(0).is("to");
        if (!to || tokens.size() < 3) {
            return false;
        }
        String state = tokens.get(2).word();
        boolean being = tokens.get(1).is("be") && !state.equals("able") && !state.endsWith("ed");
        return tokens.get(1).is("feel") || (being && tokens.size() <= SHORT_WISH);
    }

    private static boolean isParticiple(String word) {
        return word.startsWith("ge") && (word.endsWith("d") || word.endsWith("t") || word.endsWith("en"));
    }

    private static boolean repeatsWish(ReadStory story, Span reason) {
        Set<String> why = words(story.text(), reason);
        Set<String> wish =
                story.parts().wish().map(span -> words(story.text(), span)).orElse(Set.of());
        Set<String> shared = new HashSet<>(why);
        shared.retainAll(wish);
        return wish.size() > 1 && shared.size() >= REPEATED * why.size() && shared.size() >= REPEATED * wish.size();
    }

    private static Set<String> words(String text, Span span) {
        return Tokens.of(text, span).stream()
                .map(Token::word)
                .filter(word -> word.length() > 3)
                .collect(Collectors.toSet());
    }
}
