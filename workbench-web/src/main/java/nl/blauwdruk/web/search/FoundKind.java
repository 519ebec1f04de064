package nl.blauwdruk.web.search;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be found, in the order in which it is shown. */
public enum FoundKind {
    TERM,
    BLUEPRINT,
    STORY,
    STEP;

    /** As it stands in addresses and in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of this word; empty for an unknown one. */
    public static Optional<FoundKind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
