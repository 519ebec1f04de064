package nl.blauwdruk.web.blueprint;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether the whole programme may see a concept.
 *
 * @param shared only {@code true}: what was shared stays so
 */
public record SharingRequest(
        @Schema(required = true, example = "true") boolean shared) {}
