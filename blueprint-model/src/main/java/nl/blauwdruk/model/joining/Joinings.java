package nl.blauwdruk.model.joining;

import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.municipality.MunicipalityCode;

/** The joinings of all municipalities: one for each theme. */
public interface Joinings {

    Optional<Joining> of(String theme, MunicipalityCode municipality);

    /** Those under way, by name of the municipality. */
    List<Joining> open();

    void add(Joining joining);
}
