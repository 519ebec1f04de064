package nl.blauwdruk.web.municipality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import nl.blauwdruk.model.municipality.MunicipalityCode;
import nl.blauwdruk.web.rest.Fresh;
import nl.blauwdruk.web.rest.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Municipalities by API. */
@Path("/municipalities")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "municipalities")
public class MunicipalitiesResource {

    @Inject
    private JpaMunicipalities municipalities;

    @Context
    private UriInfo uri;

    @GET
    @Operation(operationId = "municipalities", summary = "Municipalities by name, a page at a time")
    @APIResponse(
            responseCode = "200",
            description = "A page of municipalities",
            content = @Content(schema = @Schema(implementation = MunicipalityResponse[].class)))
    @APIResponse(responseCode = "400", description = "A page out of bounds")
    public Response all(
            @QueryParam("search") @DefaultValue("") @Parameter(description = "Part of a name", example = "zwol")
                    String search,
            @BeanParam Paging paging) {
        return paging.of(municipalities.page(search, paging.first(), paging.most()), municipalities.count(search))
                .respond(uri, MunicipalityResponse::from);
    }

    @GET
    @Path("{code}")
    @Operation(operationId = "municipality", summary = "One municipality by its CBS code of four digits")
    @APIResponse(
            responseCode = "200",
            description = "The municipality",
            content = @Content(schema = @Schema(implementation = MunicipalityResponse.class)))
    @APIResponse(responseCode = "304", description = "Not changed since the ETag")
    @APIResponse(responseCode = "404", description = "There is no such municipality")
    public Response byCode(@PathParam("code") @Parameter(example = "0193") String code, @BeanParam Fresh fresh) {
        if (!MunicipalityCode.isValid(code)) {
            throw new NotFoundException("A municipality code has four digits, such as 0014");
        }
        MunicipalityResponse found = municipalities
                .byCode(MunicipalityCode.of(code))
                .map(MunicipalityResponse::from)
                .orElseThrow(() -> new NotFoundException("There is no municipality " + code));
        return fresh.answer(new EntityTag(code + "-" + Integer.toHexString(found.hashCode())), () -> found);
    }
}
