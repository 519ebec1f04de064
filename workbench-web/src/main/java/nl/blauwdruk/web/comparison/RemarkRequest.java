package nl.blauwdruk.web.comparison;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something said about a set-up difference. */
public record RemarkRequest(
        @Schema(required = true, example = "Dit volgt uit onze verordening.")
        String text) {}
