package nl.blauwdruk.web.pack;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import nl.blauwdruk.web.audit.Stamps;
import nl.blauwdruk.web.rest.Fresh;
import nl.blauwdruk.web.rest.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Packs by API. */
@Path("/packs")
@RequestScoped
@Tag(name = "packs")
public class PacksResource {

    @Inject
    private MakingPacks making;

    @Inject
    private Stamps stamps;

    @Context
    private UriInfo uri;

    @GET
    @Path("{theme}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "packs",
            summary =
                    "The packs of a theme by municipality, with what is wrong and what is undecided, a page at a time")
    @APIResponse(
            responseCode = "200",
            description = "A page of packs",
            content = @Content(schema = @Schema(implementation = PackResponse[].class)))
    @APIResponse(responseCode = "304", description = "Not changed since the ETag")
    @APIResponse(responseCode = "400", description = "A page out of bounds")
    @APIResponse(responseCode = "404", description = "There is no such theme with variants")
    public Response ofTheme(
            @PathParam("theme") @Parameter(example = "wmo") String theme,
            @BeanParam Paging paging,
            @BeanParam Fresh fresh) {
        int count = making.count(theme);
        if (count == 0) {
            throw new NotFoundException("There is no theme " + theme + " with variants");
        }
        return fresh.respond(
                stamps.of(uri),
                () -> paging.of(making.page(theme, paging.first(), paging.most()), count)
                        .respond(uri, PackResponse::from));
    }

    @GET
    @Path("{theme}/{municipality}")
    @Produces("application/zip")
    @Operation(
            operationId = "pack",
            summary =
                    "The pack of a municipality (CBS code) for a theme, as a zip; the same blueprints give the same bytes")
    @APIResponse(
            responseCode = "200",
            description = "The pack, laid out as docs/guide/inrichting.adoc says",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "Not changed since the ETag")
    @APIResponse(responseCode = "404", description = "The municipality has no variant of this theme")
    public Response zip(
            @PathParam("theme") @Parameter(example = "wmo") String theme,
            @PathParam("municipality") @Parameter(example = "0193") String municipality,
            @BeanParam Fresh fresh) {
        VariantPack made = making.of(theme, municipality)
                .orElseThrow(
                        () -> new NotFoundException("Municipality " + municipality + " has no variant of " + theme));
        return fresh.respond(
                new EntityTag(made.pack().sha256()),
                () -> Response.ok(made.pack().zip())
                        .header(
                                "Content-Disposition",
                                "attachment; filename=\"" + made.pack().name() + ".zip\"")
                        .build());
    }
}
