package nl.blauwdruk.web.story;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Writing the stories of all themes from the blueprints, by API. */
@Path("/story-generations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "stories")
public class StoryGenerationsResource {

    @Inject
    private GeneratingStories generating;

    @POST
    @Operation(
            operationId = "generateStories",
            summary = "Bring the stories of all themes up to date with the blueprints; what people wrote stays")
    @APIResponse(
            responseCode = "200",
            description = "What came of it",
            content = @Content(schema = @Schema(implementation = GeneratedResponse.class)))
    @APIResponse(responseCode = "403", description = "For product owners of the programme")
    public GeneratedResponse generate() {
        return GeneratedResponse.from(generating.generate());
    }
}
