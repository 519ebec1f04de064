package nl.blauwdruk.web.comparison.session;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a session is to be.
 *
 * @param shown id of the difference to show to all who follow it
 */
public record PartnerSessionRequest(
        @Schema(required = true, example = "wmo-zwolle.het-keukentafelgesprek-voeren.merged")
        String shown) {}
