package nl.blauwdruk.web.pack;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That the pack of a municipality, as it is now, was loaded.
 *
 * @param municipality CBS code
 * @param environment where it was loaded
 */
public record PackRecordRequest(
        @Schema(required = true, example = "wmo") String theme,
        @Schema(required = true, example = "0193") String municipality,
        @Schema(required = true, example = "test") String environment) {}
