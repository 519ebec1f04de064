package nl.blauwdruk.platform.service;

import java.util.Set;
import nl.blauwdruk.model.terminology.Wording;

/** Sort of value, as far as the name tells. */
public enum PropertyFormat {
    TEXT("tekst"),
    NUMBER("getal"),
    DATE("datum");

    private static final Set<String> AMOUNTS = Set.of("aantal", "leeftijd");

    private final String word;

    PropertyFormat(String word) {
        this.word = word;
    }

    /** What the name of an item promises: a date or a count when it says so, else text. */
    static PropertyFormat ofName(String name) {
        String[] words = Wording.normalise(name).split(" ", -1);
        boolean isOneThing = !Wording.normalise(name).contains(" en ");
        if (isOneThing && (words[0].equals("datum") || words[words.length - 1].endsWith("datum"))) {
            return DATE;
        }
        return isOneThing && AMOUNTS.contains(words[0]) ? NUMBER : TEXT;
    }

    /** The word in JSON. */
    public String word() {
        return word;
    }
}
