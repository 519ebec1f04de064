package nl.blauwdruk.web.municipality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import nl.blauwdruk.model.municipality.Municipalities;
import nl.blauwdruk.model.municipality.MunicipalityCode;
import nl.blauwdruk.web.rest.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Municipalities by API. */
@Path("/municipalities")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "municipalities")
public class MunicipalitiesResource {

    @Inject
    private Municipalities municipalities;

    @Context
    private UriInfo uri;

    @GET
    @Operation(operationId = "municipalities", summary = "Municipalities by name, a page at a time")
    public Response all(
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("pageSize") @DefaultValue("50") int pageSize) {
        return Page.of(municipalities.all(), page, pageSize).respond(uri, MunicipalityResponse::from);
    }

    @GET
    @Path("{code}")
    @Operation(operationId = "municipality", summary = "One municipality by its CBS code of four digits")
    @APIResponse(responseCode = "404", description = "There is no such municipality")
    public MunicipalityResponse byCode(@PathParam("code") String code) {
        if (!MunicipalityCode.isValid(code)) {
            throw new NotFoundException("A municipality code has four digits, such as 0014");
        }
        return municipalities
                .byCode(MunicipalityCode.of(code))
                .map(MunicipalityResponse::from)
                .orElseThrow(() -> new NotFoundException("There is no municipality " + code));
    }
}
