package nl.blauwdruk.model.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.blauwdruk.model.blueprint.InformationItem;
import nl.blauwdruk.model.blueprint.Raci;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.terminology.Wording;

/**
 * Which words stand for each other in a step and its match: roles with the same part in it, items from the same source, and the one word in
 * which the names differ. Where more than one word could be meant, none is.
 */
final class WordPairs {

    private static final int SHORTEST = 4;

    private final String municipality;
    private final List<WordPair> found = new ArrayList<>();

    private WordPairs(String municipality) {
        this.municipality = municipality;
    }

    static List<WordPair> of(String municipality, Step base, Step own) {
        WordPairs pairs = new WordPairs(municipality);
        for (Raci raci : Raci.values()) {
            pairs.onlyOther(base.roles(raci), own.roles(raci));
        }
        base.information().forEach(item -> pairs.onlyOther(namesLike(item, base), namesLike(item, own)));
        pairs.onlyOther(words(base.name()), words(own.name()));
        return pairs.found.stream().distinct().toList();
    }

    private static List<String> namesLike(InformationItem item, Step step) {
        return step.information().stream()
                .filter(other -> other.origin().equals(item.origin())
                        && other.category() == item.category()
                        && Wording.same(other.source(), item.source()))
                .map(InformationItem::name)
                .toList();
    }

    private static List<String> words(String name) {
        return Arrays.stream(Wording.normalise(name).split(" ", -1)).toList();
    }

    private void onlyOther(List<String> base, List<String> own) {
        List<String> here = without(base, own);
        List<String> there = without(own, base);
        if (here.size() == 1 && there.size() == 1 && isWord(here.get(0)) && isWord(there.get(0))) {
            found.add(
                    new WordPair(municipality, here.get(0).strip(), there.get(0).strip()));
        }
    }

    private static List<String> without(List<String> words, List<String> others) {
        return words.stream()
                .filter(word -> others.stream().noneMatch(other -> Wording.same(word, other)))
                .toList();
    }

    private static boolean isWord(String word) {
        return Wording.normalise(word).length() >= SHORTEST;
    }
}
