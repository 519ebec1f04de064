package nl.blauwdruk.story.quality;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;

/** A way to mend a story at once. */
public final class Mend {

    private final String kind;
    private final Function<String, Mended> change;

    /**
     * @param kind stable word for what it does, such as {@code split}; its sentence stands in the texts of the rules
     * @param change from the text of the story; a text it has nothing to do to comes back as it was
     */
    public Mend(String kind, Function<String, Mended> change) {
        this.kind = requireNonNull(kind);
        this.change = requireNonNull(change);
    }

    public String kind() {
        return kind;
    }

    public Mended apply(String text) {
        return change.apply(text);
    }
}
