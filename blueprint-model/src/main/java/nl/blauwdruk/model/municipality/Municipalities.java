package nl.blauwdruk.model.municipality;

import java.util.List;
import java.util.Optional;

/** The municipalities that exist or existed. */
public interface Municipalities {

    /** All, by name. */
    List<Municipality> all();

    Optional<Municipality> byCode(MunicipalityCode code);
}
