package nl.blauwdruk.model.comparison;

import java.util.Optional;

/** The alignments of all themes. */
public interface Alignments {

    Optional<Alignment> ofTheme(String theme);

    void add(Alignment alignment);
}
