package nl.blauwdruk.model.comparison.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes Dutch compounds apart: <i>intakegesprek</i> holds <i>intake</i> and <i>gesprek</i> when both are words of the lexicon or of the texts.
 */
public final class Compounds {

    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST = 8;
    private static final int LONGEST = 60;
    private static final String[] LINKS = {"", "s", "en", "e"};

    private final Set<String> known = new HashSet<>();
    private final Map<String, List<String>> parts = new HashMap<>();
    private final Lexicon lexicon;

    public Compounds(Lexicon lexicon) {
        this.lexicon = lexicon;
        lexicon.stems().stream().filter(stem -> stem.indexOf(' ') < 0).forEach(this::know);
    }

    /** Words of the texts count as parts too. */
    public void know(String stem) {
        if (stem.length() >= SHORTEST_PART) {
            known.add(stem);
        }
    }

    /** Stems of the parts of a word; empty when it is no compound of known words. */
    public List<String> parts(Word word) {
        return parts.computeIfAbsent(word.stem(), this::split);
    }

    /** Classes of a part in the lexicon. */
    public List<Integer> concepts(String part) {
        return lexicon.concepts(part);
    }

    private List<String> split(String stem) {
        if (stem.length() < SHORTEST || stem.length() > LONGEST || stem.indexOf(' ') >= 0) {
            return List.of();
        }
        for (int at = stem.length() - SHORTEST_PART; at >= SHORTEST_PART; at--) {
            String head = head(stem.substring(0, at));
            String tail = stem.substring(at);
            if (head != null && known.contains(tail)) {
                return List.of(head, tail);
            }
        }
        return onePart(stem);
    }

    /** As it stands there, else without inflection. */
    private String head(String text) {
        List<String> bare = Arrays.stream(LINKS)
                .filter(text::endsWith)
                .map(link -> text.substring(0, text.length() - link.length()))
                .toList();
        return bare.stream()
                .filter(known::contains)
                .findFirst()
                .or(() -> bare.stream()
                        .filter(part -> part.length() >= SHORTEST_PART)
                        .map(lexicon::stem)
                        .filter(known::contains)
                        .findFirst())
                .orElse(null);
    }

    /** What the word ends with says most of what it is: <i>ontwikkelpad</i> is a pad though nobody knows ontwikkel. */
    private List<String> onePart(String stem) {
        List<String> found = new ArrayList<>();
        for (int at = SHORTEST_PART; at <= stem.length() - SHORTEST_PART - 1 && found.isEmpty(); at++) {
            if (known.contains(stem.substring(at))) {
                found.add(stem.substring(at));
            }
        }
        return found;
    }
}
