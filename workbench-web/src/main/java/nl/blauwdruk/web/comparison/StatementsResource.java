package nl.blauwdruk.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.web.rest.Paging;
import nl.blauwdruk.web.rest.Sent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people say of steps, by API. The last word counts, so nobody's is lost when two speak at once. */
@Path("/comparisons/{theme}/statements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "comparisons")
public class StatementsResource {

    @Inject
    private ComparingThemes comparing;

    @Inject
    private DecidingOnClusters deciding;

    @Context
    private UriInfo uri;

    @GET
    @Operation(operationId = "statements", summary = "What was said of the steps of a theme, oldest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of statements",
            content = @Content(schema = @Schema(implementation = StatementResponse[].class)))
    public Response all(@PathParam("theme") @Parameter(example = "wmo") String theme, @BeanParam Paging paging) {
        return paging.cutOutOf(comparing.statements(theme)).respond(uri, StatementResponse::from);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "sayOfStep",
            summary = "Say that a step belongs where it stands, belongs elsewhere, stands apart or is of a kind")
    @APIResponse(
            responseCode = "200",
            description = "All that is said of the step now",
            content = @Content(schema = @Schema(implementation = StatementResponse[].class)))
    @APIResponse(responseCode = "403", description = "Not a step of yours")
    @APIResponse(responseCode = "404", description = "The comparison has no such step or shared step now")
    @APIResponse(responseCode = "422", description = "There is no such claim or kind, or it stands apart already")
    public List<StatementResponse> say(
            @PathParam("theme") @Parameter(example = "wmo") String theme, StatementRequest body) {
        StatementRequest asked = Sent.body(body);
        String variant = Sent.text(asked.variant(), "variant");
        String step = Sent.text(asked.step(), "step");
        ElementId id = comparing
                .of(theme)
                .filter(now -> now.step(variant, step).isPresent())
                .map(now -> now.elementOf(variant, step))
                .orElseThrow(() -> new UnknownStep(variant, step));
        say(theme, variant, step, asked);
        return comparing.statements(theme).stream()
                .filter(said -> said.isAbout(id))
                .map(StatementResponse::from)
                .toList();
    }

    private void say(String theme, String variant, String step, StatementRequest asked) {
        switch (Sent.text(asked.claim(), "claim")) {
            case "together" -> together(theme, variant, step, asked);
            case "apart" -> deciding.split(theme, variant, step, asked.why());
            case "kind" -> deciding.sayKind(theme, variant, step, asked.said(), asked.why());
            case "none" -> deciding.forget(theme, variant, step);
            default -> throw new IllegalArgumentException("claim is together, apart, kind or none");
        }
    }

    private void together(String theme, String variant, String step, StatementRequest asked) {
        if (asked.cluster() == null) {
            deciding.confirm(theme, variant, step, asked.why());
        } else {
            boolean also = Boolean.TRUE.equals(asked.also());
            deciding.join(theme, variant, step, asked.cluster(), also, asked.why());
        }
    }
}
