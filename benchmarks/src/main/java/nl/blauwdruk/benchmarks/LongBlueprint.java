package nl.blauwdruk.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Phase;
import nl.blauwdruk.model.blueprint.Step;

/** Makes blueprints that are far longer than a real one, or stranger: what a comparison must survive. */
final class LongBlueprint {

    private static final List<String> ACTS = List.of(
            "ontvangen", "toetsen", "beoordelen", "opvragen", "versturen", "vastleggen", "bespreken", "betalen");
    private static final List<String> THINGS = List.of(
            "aanvraag",
            "besluit",
            "plan",
            "verslag",
            "rekening",
            "indicatie",
            "bezwaar",
            "melding",
            "advies",
            "machtiging");
    private static final int LONGEST = 2000;

    private final Random random;

    LongBlueprint(long seed) {
        this.random = new Random(seed);
    }

    /** How the names of the steps look. */
    enum Names {
        /** An act, a thing and a made-up word. */
        SHORT,
        /** One name for all steps. */
        EQUAL,
        /** Many made-up words, 2,000 characters together. */
        LONG,
        /** One made-up word of 2,000 letters. */
        ONE_LONG_WORD
    }

    /** @param told whether the steps have texts beside their names */
    Blueprint make(String key, int steps, Names names, boolean told) {
        Blueprint blueprint = Blueprint.base(key, "lang", key).add(new Phase("fase", "Fase"));
        for (int i = 0; i < steps; i++) {
            Step step = Step.named("s" + i, name(names), "fase");
            blueprint.add(told ? step.tells(text(12), text(12), text(12)) : step);
        }
        return blueprint;
    }

    private String name(Names names) {
        return switch (names) {
            case SHORT -> one(THINGS) + " " + word() + " " + one(ACTS);
            case EQUAL -> "Aanvraag beoordelen";
            case LONG -> text(LONGEST / 7).substring(0, LONGEST - 300);
            case ONE_LONG_WORD -> letters(LONGEST);
        };
    }

    private String text(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(word()).append(' ');
        }
        return text.toString();
    }

    /** One of some 4,000 made-up words. */
    private String word() {
        return String.format(Locale.ROOT, "woord%s", Integer.toString(random.nextInt(4000), 36));
    }

    private String letters(int count) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < count; i++) {
            letters.append((char) ('a' + random.nextInt(26)));
        }
        return letters.toString();
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
