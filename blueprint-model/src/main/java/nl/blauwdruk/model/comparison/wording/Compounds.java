package nl.blauwdruk.model.comparison.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
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

    /** Per word that may be a part how many know it: the lexicon, and each text. */
    private final Map<String, Integer> known = new HashMap<>();

    private final Map<String, List<String>> parts = new HashMap<>();
    private final Lexicon lexicon;
    private boolean isOtherwise;

    public Compounds(Lexicon lexicon) {
        this.lexicon = lexicon;
        lexicon.stems().stream().filter(stem -> stem.indexOf(' ') < 0).forEach(this::know);
    }

    /** The words of one text count as parts too. */
    public void know(Collection<String> stems) {
        stems.forEach(this::know);
    }

    /** A text that made these words known is gone. */
    public void forget(Collection<String> stems) {
        for (String stem : stems) {
            if (stem.length() >= SHORTEST_PART) {
                isOtherwise |= known.computeIfPresent(stem, (key, times) -> times == 1 ? null : times - 1) == null;
            }
        }
    }

    /** The words that fall into other parts than they were said to, as by now other parts are known; from here on they do. */
    public Set<String> takenApartAnew() {
        Set<String> anew = new HashSet<>();
        if (isOtherwise) {
            parts.replaceAll((stem, before) -> {
                List<String> now = split(stem);
                if (!now.equals(before)) {
                    anew.add(stem);
                }
                return now;
            });
        }
        isOtherwise = false;
        return anew;
    }

    /** Words of the texts count as parts too. */
    public void know(String stem) {
        if (stem.length() >= SHORTEST_PART) {
            isOtherwise |= known.merge(stem, 1, Integer::sum) == 1;
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

    private boolean isKnown(String stem) {
        return known.containsKey(stem);
    }

    private List<String> split(String stem) {
        if (stem.length() < SHORTEST || stem.length() > LONGEST || stem.indexOf(' ') >= 0) {
            return List.of();
        }
        for (int at = stem.length() - SHORTEST_PART; at >= SHORTEST_PART; at--) {
            String tail = stem.substring(at);
            String head = isKnown(tail) ? head(stem.substring(0, at)) : null;
            if (head != null) {
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
                .filter(this::isKnown)
                .findFirst()
                .or(() -> bare.stream()
                        .filter(part -> part.length() >= SHORTEST_PART)
                        .map(lexicon::stem)
                        .filter(this::isKnown)
                        .findFirst())
                .orElse(null);
    }

    /** What the word ends with says most of what it is: <i>ontwikkelpad</i> is a pad though nobody knows ontwikkel. */
    private List<String> onePart(String stem) {
        List<String> found = new ArrayList<>();
        for (int at = SHORTEST_PART; at <= stem.length() - SHORTEST_PART - 1 && found.isEmpty(); at++) {
            if (isKnown(stem.substring(at))) {
                found.add(stem.substring(at));
            }
        }
        return found;
    }
}
