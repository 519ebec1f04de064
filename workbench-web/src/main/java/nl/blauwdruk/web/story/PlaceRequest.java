package nl.blauwdruk.web.story;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a story is to stand in the backlog of its theme.
 *
 * @param place from 1; beyond an end is that end
 */
public record PlaceRequest(
        @Schema(required = true, example = "3") Integer place) {}
