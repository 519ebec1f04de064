package nl.blauwdruk.web.joining;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A joining to begin.
 *
 * @param municipality CBS code
 */
public record JoiningRequest(
        @Schema(required = true, example = "wmo") String theme,
        @Schema(required = true, example = "0106") String municipality) {}
