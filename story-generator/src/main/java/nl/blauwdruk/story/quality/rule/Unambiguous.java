package nl.blauwdruk.story.quality.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.story.quality.ReadStory;
import nl.blauwdruk.story.quality.StoryFinding;
import nl.blauwdruk.story.quality.text.Span;
import nl.blauwdruk.story.quality.text.Token;
import nl.blauwdruk.story.quality.text.Tokens;

/**
 * Wish and role mean the same to everyone. Vague are words from a list and three turns of phrase: a comparison with nothing
 * (<i>sneller</i>, without <i>dan</i>), as much as possible (<i>zo … mogelijk</i>), and a manner that is a judgement (<i>op een … manier</i>).
 */
final class Unambiguous extends SingleStoryRule {

    private static final Set<String> NOBODY = Set.of(
            "gebruiker",
            "eindgebruiker",
            "iemand",
            "persoon",
            "betrokkene",
            "mens",
            "user",
            "end user",
            "end-user",
            "someone",
            "person",
            "anyone",
            "everyone");
    /** Words that end as a comparative does and are none. */
    private static final Set<String> NO_COMPARATIVES = Set.of(
            "later", "eerder", "verder", "eerdere", "latere", "verdere", "andere", "iedere", "nadere", "nader",
            "hogere", "lagere", "oudere", "jongere", "ouder", "meer", "minder", "onder", "zonder", "achter", "over",
            "ander");

    private static final Set<String> COMPARATIVES =
            Set.of("better", "worse", "more", "less", "beter", "slechter", "liever");
    private static final Set<String> LIKELY_STEMS =
            Set.of("lijk", "baar", "ig", "zaam", "vol", "iënt", "ief", "maal", "nel", "vlot");

    private final Map<Language, WordList> vague = new EnumMap<>(Language.class);

    Unambiguous() {
        super("unambiguous");
        for (Language language : Language.values()) {
            vague.put(language, WordList.read("vague", language));
        }
    }

    @Override
    List<StoryFinding> check(ReadStory story) {
        List<StoryFinding> findings = new ArrayList<>();
        story.parts()
                .role()
                .filter(role -> NOBODY.contains(story.role()))
                .ifPresent(role -> findings.add(found(story, "role", role.in(story.text()))
                        .at(role)
                        .tip()
                        .finding()));
        Optional<Span> wish = story.parts().wish();
        if (wish.isPresent()) {
            List<Token> tokens = Tokens.of(story.text(), wish.get());
            List<Span> places = Stream.concat(turns(tokens).stream(), vague.get(story.language()).in(tokens).stream())
                    .sorted(Comparator.comparingInt(Span::start))
                    .toList();
            Span last = new Span(0, 0);
            for (Span place : places) {
                if (place.start() >= last.end()) {
                    findings.add(found(story, "vague", place.in(story.text()))
                            .at(place)
                            .finding());
                    last = place;
                }
            }
        }
        return findings;
    }

    private static List<Span> turns(List<Token> tokens) {
        List<Span> turns = new ArrayList<>();
        boolean compared = tokens.stream().anyMatch(token -> token.is("dan") || token.is("than"));
        for (int at = 0; at < tokens.size(); at++) {
            if (at + 2 < tokens.size() && isAsMuchAsPossible(tokens, at)) {
                turns.add(Span.of(tokens.get(at), tokens.get(at + 2)));
            } else if (at + 3 < tokens.size() && isManner(tokens, at)) {
                turns.add(Span.of(tokens.get(at), tokens.get(at + 3)));
            } else if (!compared && isComparative(tokens.get(at).word())) {
                turns.add(tokens.get(at).span());
            }
        }
        return turns;
    }

    private static boolean isAsMuchAsPossible(List<Token> tokens, int at) {
        return tokens.get(at).is("zo") && tokens.get(at + 2).is("mogelijk");
    }

    private static boolean isManner(List<Token> tokens, int at) {
        Token last = tokens.get(at + 3);
        boolean dutch = tokens.get(at).is("op") && (last.is("manier") || last.is("wijze"));
        boolean english = tokens.get(at).is("in") && (last.is("way") || last.is("manner"));
        return (dutch || english)
                && (tokens.get(at + 1).is("een")
                        || tokens.get(at + 1).is("a")
                        || tokens.get(at + 1).is("an"));
    }

    /** An adjective with <i>-er</i>: its stem shows by the endings adjectives have. */
    private static boolean isComparative(String word) {
        if (COMPARATIVES.contains(word)) {
            return true;
        }
        if (!word.endsWith("er") || NO_COMPARATIVES.contains(word)) {
            return false;
        }
        String stem = word.substring(0, word.length() - 2);
        return LIKELY_STEMS.stream().anyMatch(ending -> stem.endsWith(ending) || stem.endsWith(doubled(ending)));
    }

    /** <i>Snel</i> becomes <i>sneller</i>. */
    private static String doubled(String ending) {
        return ending + ending.charAt(ending.length() - 1);
    }
}
