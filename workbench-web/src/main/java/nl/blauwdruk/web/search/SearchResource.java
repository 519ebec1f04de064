package nl.blauwdruk.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import nl.blauwdruk.web.rest.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Search by API, over all that the reader may see. */
@Path("/search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "search")
public class SearchResource {

    @Inject
    private Searching searching;

    @Context
    private UriInfo uri;

    @GET
    @Operation(
            operationId = "search",
            summary = "Blueprints, steps, stories and terms with these words, or words that begin with them")
    @APIResponse(
            responseCode = "200",
            description = "Terms, blueprints, stories and steps, each kind best first",
            content = @Content(schema = @Schema(implementation = FoundResponse[].class)))
    @APIResponse(responseCode = "400", description = "No q, an unknown kind, or a page out of bounds")
    public Response find(
            @QueryParam("q") String text,
            @QueryParam("kind") String kind,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("pageSize") @DefaultValue("50") int pageSize) {
        if (text == null || text.isBlank()) {
            throw new BadRequestException("Say in q what to look for");
        }
        if (page < 1 || pageSize < 1 || pageSize > Searching.PAGE) {
            throw new BadRequestException("page starts at 1 and pageSize is 1 to " + Searching.PAGE);
        }
        SearchResult result = searching.find(text, kindOf(kind), page, pageSize);
        return new Page<>(result.items(), page, pageSize, result.total()).respond(uri, FoundResponse::from);
    }

    private static Optional<FoundKind> kindOf(String kind) {
        if (kind == null) {
            return Optional.empty();
        }
        return Optional.of(FoundKind.of(kind)
                .orElseThrow(() -> new BadRequestException("kind is term, blueprint, story or step")));
    }
}
