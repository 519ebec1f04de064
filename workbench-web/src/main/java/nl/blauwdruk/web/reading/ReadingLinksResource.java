package nl.blauwdruk.web.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import nl.blauwdruk.web.rest.Paging;
import nl.blauwdruk.web.rest.Seen;
import nl.blauwdruk.web.rest.Sent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reading links by API. How often one was used changes no version, so an answer about one is never 304. */
@Path("/reading-links")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reading-links")
public class ReadingLinksResource {

    private static final String UNKNOWN = "There is no such open link, or it is not yours";

    @Inject
    private GivingReadingLinks giving;

    @Context
    private UriInfo uri;

    @GET
    @Operation(
            operationId = "readingLinks",
            summary = "The open links you may take back, the last to expire first, a page at a time")
    @APIResponse(
            responseCode = "200",
            description = "A page of links, without what they carry",
            content = @Content(schema = @Schema(implementation = ReadingLinkResponse[].class)))
    @APIResponse(responseCode = "400", description = "A page out of bounds")
    public Response all(@BeanParam Paging paging) {
        return paging.of(giving.page(paging.first(), paging.most()), giving.count())
                .respond(uri, ReadingLinkResponse::from);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readingLink", summary = "One open link you may take back")
    @APIResponse(
            responseCode = "200",
            description = "The link, without what it carries",
            content = @Content(schema = @Schema(implementation = ReadingLinkResponse.class)))
    @APIResponse(responseCode = "404", description = UNKNOWN)
    public Response byId(@PathParam("id") @Parameter(example = "1001") long id) {
        ReadingLink link = find(id);
        return Response.ok(ReadingLinkResponse.from(link)).tag(tagOf(link)).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "giveReadingLink",
            summary = "Make a link by which people without an account read one thing")
    @APIResponse(
            responseCode = "201",
            description = "Made; the link is told now and never again",
            content = @Content(schema = @Schema(implementation = ReadingLinkResponse.class)))
    @APIResponse(responseCode = "403", description = "Not yours to show")
    @APIResponse(responseCode = "422", description = "There is no such thing for you, or not a day to a year")
    public Response give(ReadingLinkRequest body) {
        ReadingLinkRequest asked = Sent.body(body);
        GivingReadingLinks.Given given =
                giving.give(Sent.text(asked.subject(), "subject"), Duration.ofDays(asked.goodFor()));
        ReadingLink link = find(given.id());
        String address =
                uri.getBaseUri().resolve("../../lees/" + given.secret().text()).toString();
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(String.valueOf(given.id()))
                        .build())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .tag(tagOf(link))
                .entity(ReadingLinkResponse.from(link, address))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "revokeReadingLink", summary = "Take a link back; it shows nothing from then on")
    @APIResponse(responseCode = "204", description = "Taken back")
    @APIResponse(responseCode = "404", description = UNKNOWN)
    @APIResponse(responseCode = "412", description = "It was changed since; read it again")
    @APIResponse(responseCode = "428", description = "Send If-Match with the ETag of the link, or *")
    public void revoke(@PathParam("id") @Parameter(example = "1001") long id, @BeanParam Seen seen) {
        seen.change(tagOf(find(id)), () -> giving.revoke(id));
    }

    private static EntityTag tagOf(ReadingLink link) {
        return new EntityTag(link.id() + "-" + link.version());
    }

    private ReadingLink find(long id) {
        return giving.byId(id).orElseThrow(() -> new NotFoundException("There is no open reading link " + id));
    }
}
