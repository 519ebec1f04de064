package nl.blauwdruk.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import nl.blauwdruk.exchange.json.ComparisonJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Comparisons by API, in the form of docs/schema/compare.schema.json. */
@Path("/comparisons")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "comparisons")
public class ComparisonsResource {

    @Inject
    private ComparingThemes comparing;

    @GET
    @Path("{theme}")
    @Operation(
            operationId = "comparison",
            summary = "The variants of a theme beside its base and each other: clusters, kinds, differences, overlap")
    @APIResponse(responseCode = "200", description = "The comparison; its form is docs/schema/compare.schema.json")
    @APIResponse(responseCode = "304", description = "Not changed since the ETag")
    @APIResponse(responseCode = "404", description = "There is no such theme")
    public Response ofTheme(@PathParam("theme") String theme, @Context Request request) {
        ThemeComparison compared = comparing
                .of(theme)
                .orElseThrow(() -> new NotFoundException("There is no theme " + theme + " with blueprints"));
        EntityTag tag = new EntityTag(compared.stamp());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(ComparisonJson.write(compared.comparison())) : unchanged)
                .tag(tag)
                .build();
    }
}
