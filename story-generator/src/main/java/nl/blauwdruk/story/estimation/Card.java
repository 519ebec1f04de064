package nl.blauwdruk.story.estimation;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/** A card of the usual deck: the series of Fibonacci, rounded above twenty as an estimate that large is no more precise. */
public enum Card {
    ONE("1"),
    TWO("2"),
    THREE("3"),
    FIVE("5"),
    EIGHT("8"),
    THIRTEEN("13"),
    TWENTY("20"),
    FORTY("40"),
    HUNDRED("100"),
    /** I cannot tell yet. */
    UNSURE("?"),
    /** Time for coffee. */
    PAUSE("koffie");

    private final String word;

    Card(String word) {
        this.word = word;
    }

    /** The card of this word; empty for another word. */
    public static Optional<Card> of(String word) {
        return Arrays.stream(values()).filter(card -> card.word.equals(word)).findFirst();
    }

    /** What stands on it, {@code ?} and {@code koffie} besides the numbers. */
    public String word() {
        return word;
    }

    /** Its story points; empty for a card without a number. */
    public OptionalInt points() {
        return isNumber() ? OptionalInt.of(Integer.parseInt(word)) : OptionalInt.empty();
    }

    /** Whether it gives points. */
    public boolean isNumber() {
        return this != UNSURE && this != PAUSE;
    }

    /** Whether no other number lies between; a card is near itself. */
    boolean isNear(Card other) {
        return isNumber() && other.isNumber() && Math.abs(place() - other.place()) <= 1;
    }

    private int place() {
        return Arrays.asList(values()).indexOf(this);
    }
}
