package nl.blauwdruk.web.pack;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Packs by API. */
@Path("/packs")
@RequestScoped
@Tag(name = "packs")
public class PacksResource {

    @Inject
    private MakingPacks making;

    @GET
    @Path("{theme}/{municipality}")
    @Produces("application/zip")
    @Operation(
            summary =
                    "The pack of a municipality (CBS code) for a theme, as a zip; the same blueprints give the same bytes")
    @APIResponse(responseCode = "200", description = "The pack, laid out as docs/guide/inrichting.adoc says")
    @APIResponse(responseCode = "404", description = "The municipality has no variant of this theme")
    public Response zip(@PathParam("theme") String theme, @PathParam("municipality") String municipality) {
        VariantPack made = making.of(theme, municipality)
                .orElseThrow(
                        () -> new NotFoundException("Municipality " + municipality + " has no variant of " + theme));
        return Response.ok(made.pack().zip())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + made.pack().name() + ".zip\"")
                .build();
    }
}
