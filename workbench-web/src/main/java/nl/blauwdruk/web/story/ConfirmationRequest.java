package nl.blauwdruk.web.story;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a story still holds though something it rests on changed. */
public record ConfirmationRequest(
        @Schema(required = true, example = "Alleen de volgorde van de vragen is anders")
        String because) {}
