package nl.blauwdruk.web.token;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A token to make.
 *
 * @param name what its owner knows it by
 * @param write whether it may change things; without it, it reads
 * @param days how long it lives; 90 when left out
 */
public record TokenRequest(
        @Schema(example = "rapportage", maxLength = 100) String name,
        @Schema(example = "false") Boolean write,

        @Schema(example = "30", minimum = "1", maximum = "366")
        Integer days) {}
