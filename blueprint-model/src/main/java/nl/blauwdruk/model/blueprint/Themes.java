package nl.blauwdruk.model.blueprint;

import java.util.List;
import java.util.Optional;

/** The themes of the programme. */
public interface Themes {

    /** All, in the order of their position. */
    List<Theme> all();

    Optional<Theme> byKey(String key);

    void add(Theme theme);
}
