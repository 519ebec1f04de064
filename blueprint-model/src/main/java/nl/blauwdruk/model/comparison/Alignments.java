package nl.blauwdruk.model.comparison;

import java.util.Optional;

/** The alignments of all themes. */
public interface Alignments {

    Optional<Alignment> ofTheme(String theme);

    /** {@link Alignment#count} of a theme, without reading what was said; 0 when nothing ever was. */
    int countOf(String theme);

    void add(Alignment alignment);
}
