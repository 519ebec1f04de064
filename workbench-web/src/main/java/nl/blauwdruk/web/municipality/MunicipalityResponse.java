package nl.blauwdruk.web.municipality;

import java.time.LocalDate;
import nl.blauwdruk.model.municipality.Municipality;

/**
 * A municipality as the API shows it.
 *
 * @param validUntil first day it no longer exists; absent while it does
 */
public record MunicipalityResponse(
        String code, String name, String province, LocalDate validFrom, LocalDate validUntil) {

    static MunicipalityResponse from(Municipality municipality) {
        return new MunicipalityResponse(
                municipality.code().code(),
                municipality.name(),
                municipality.province(),
                municipality.validFrom(),
                municipality.validUntil().orElse(null));
    }
}
