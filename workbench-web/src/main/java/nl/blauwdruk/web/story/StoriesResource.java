package nl.blauwdruk.web.story;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.web.rest.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Stories by API. */
@Path("/stories")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "stories")
public class StoriesResource {

    @Inject
    private ReadingStories reading;

    @Context
    private UriInfo uri;

    @GET
    @Operation(summary = "Stories of a theme in the order of its backlog, a page at a time")
    @APIResponse(
            responseCode = "200",
            description = "A page of stories",
            content = @Content(schema = @Schema(implementation = StoryResponse[].class)))
    @APIResponse(responseCode = "400", description = "No theme was asked for")
    public Response ofTheme(
            @QueryParam("theme") String theme,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("pageSize") @DefaultValue("50") int pageSize) {
        if (theme == null) {
            throw new BadRequestException("Ask for the stories of a theme: ?theme=minima");
        }
        return Page.of(reading.ofTheme(theme), page, pageSize).respond(uri, StoryResponse::from);
    }

    @GET
    @Path("{id: .+}")
    @Operation(summary = "One story")
    @APIResponse(
            responseCode = "200",
            description = "The story",
            content = @Content(schema = @Schema(implementation = StoryResponse.class)))
    @APIResponse(responseCode = "304", description = "Not changed since the ETag")
    @APIResponse(responseCode = "404", description = "There is no such story")
    public Response byId(@PathParam("id") String id, @Context Request request) {
        Story story = reading.byKey(id).orElseThrow(() -> new NotFoundException("There is no story " + id));
        EntityTag tag = new EntityTag(String.valueOf(story.version()));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(StoryResponse.from(story)) : unchanged)
                .tag(tag)
                .build();
    }
}
