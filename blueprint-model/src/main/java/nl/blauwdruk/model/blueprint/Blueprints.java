package nl.blauwdruk.model.blueprint;

import java.util.List;
import java.util.Optional;

/** All blueprints: bases and variants. */
public interface Blueprints {

    Optional<Blueprint> byKey(String key);

    /** The base first, then the variants by key; steps and lanes come along in a fixed number of queries. */
    List<Blueprint> ofTheme(String theme);

    void add(Blueprint blueprint);

    void remove(Blueprint blueprint);
}
