package nl.blauwdruk.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import nl.blauwdruk.web.audit.Stamps;
import nl.blauwdruk.web.rest.Fresh;
import nl.blauwdruk.web.rest.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What waits for you, by API. */
@Path("/notices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notices")
public class NoticesResource {

    @Inject
    private WaitingForMe waiting;

    @Inject
    private Stamps stamps;

    @Context
    private UriInfo uri;

    @GET
    @Operation(operationId = "notices", summary = "What waits for you, by theme, a page at a time")
    @APIResponse(
            responseCode = "200",
            description = "A page of notices",
            content = @Content(schema = @Schema(implementation = NoticeResponse[].class)))
    @APIResponse(responseCode = "304", description = "Not changed since the ETag")
    @APIResponse(responseCode = "400", description = "A page out of bounds")
    public Response all(@BeanParam Paging paging, @BeanParam Fresh fresh) {
        return fresh.respond(
                stamps.of(uri), () -> paging.cutOutOf(waiting.all()).respond(uri, NoticeResponse::from));
    }
}
