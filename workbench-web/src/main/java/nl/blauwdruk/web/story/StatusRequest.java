package nl.blauwdruk.web.story;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a story has come, said by a person.
 *
 * @param status only {@code ready}: what comes after is said by the sprint it is in
 */
public record StatusRequest(
        @Schema(required = true, enumeration = "ready", example = "ready")
        String status) {}
