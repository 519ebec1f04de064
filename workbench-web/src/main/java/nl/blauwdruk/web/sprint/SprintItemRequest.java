package nl.blauwdruk.web.sprint;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ready story to put into a sprint. */
public record SprintItemRequest(
        @Schema(required = true, example = "wmo/melding-doen")
        String story) {}
