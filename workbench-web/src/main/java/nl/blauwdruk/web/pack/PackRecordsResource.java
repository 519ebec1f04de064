package nl.blauwdruk.web.pack;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import nl.blauwdruk.web.audit.Stamps;
import nl.blauwdruk.web.rest.Fresh;
import nl.blauwdruk.web.rest.Paging;
import nl.blauwdruk.web.rest.Sent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where packs were loaded, by API: added and read, never changed. */
@Path("/pack-records")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "packs")
public class PackRecordsResource {

    @Inject
    private MakingPacks making;

    @Inject
    private Stamps stamps;

    @Context
    private UriInfo uri;

    @GET
    @Operation(operationId = "packRecords", summary = "Where packs were loaded, the newest first, a page at a time")
    @APIResponse(
            responseCode = "200",
            description = "A page of records",
            content = @Content(schema = @Schema(implementation = PackRecordResponse[].class)))
    @APIResponse(responseCode = "304", description = "Not changed since the ETag")
    @APIResponse(responseCode = "400", description = "A page out of bounds")
    public Response all(
            @QueryParam("theme") @Parameter(description = "Only of this theme", example = "wmo") String theme,
            @QueryParam("municipality") @Parameter(description = "Only of this one, by CBS code", example = "0193")
                    String municipality,
            @BeanParam Paging paging,
            @BeanParam Fresh fresh) {
        PackFilter filter = new PackFilter(theme, municipality);
        return fresh.respond(
                stamps.of(uri),
                () -> paging.of(making.page(filter, paging.first(), paging.most()), making.count(filter))
                        .respond(uri, PackRecordResponse::from));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "packRecord", summary = "One record of a pack that was loaded")
    @APIResponse(
            responseCode = "200",
            description = "The record",
            content = @Content(schema = @Schema(implementation = PackRecordResponse.class)))
    @APIResponse(responseCode = "304", description = "Not changed since the ETag")
    @APIResponse(responseCode = "404", description = "There is no such record")
    public Response byId(@PathParam("id") @Parameter(example = "1001") long id, @BeanParam Fresh fresh) {
        PackRecord record = find(id);
        return fresh.answer(tagOf(record), () -> PackRecordResponse.from(record));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordPack",
            summary =
                    "Record that the pack of a municipality, as it is now, was loaded; what it contains counts as configured")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; Location says where it is",
            content = @Content(schema = @Schema(implementation = PackRecordResponse.class)))
    @APIResponse(responseCode = "403", description = "Not a pack of yours to release")
    @APIResponse(responseCode = "422", description = "No environment, or the municipality has no variant of the theme")
    public Response record(PackRecordRequest body) {
        PackRecordRequest asked = Sent.body(body);
        long id = making.recordLoaded(
                Sent.text(asked.theme(), "theme"),
                Sent.text(asked.municipality(), "municipality"),
                Sent.text(asked.environment(), "environment"));
        PackRecord record = find(id);
        return Response.created(
                        uri.getAbsolutePathBuilder().path(String.valueOf(id)).build())
                .tag(tagOf(record))
                .entity(PackRecordResponse.from(record))
                .build();
    }

    private static EntityTag tagOf(PackRecord record) {
        return new EntityTag(record.id() + "-" + record.version());
    }

    private PackRecord find(long id) {
        return making.recordOf(id).orElseThrow(() -> new NotFoundException("There is no record " + id));
    }
}
