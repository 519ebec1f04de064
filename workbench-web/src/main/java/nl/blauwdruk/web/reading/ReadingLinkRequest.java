package nl.blauwdruk.web.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A reading link to make.
 *
 * @param subject {@code blueprint:key}, {@code realisation:theme}, {@code realisation:theme:municipality} or
 *     {@code review:theme:sprint}
 * @param days how long it is good for, 1 to 366; 30 when absent
 */
public record ReadingLinkRequest(
        @Schema(required = true, example = "realisation:wmo:0193")
        String subject,

        @Schema(example = "30") Integer days) {

    private static final int MONTH = 30;

    int goodFor() {
        return days == null ? MONTH : days;
    }
}
