package nl.blauwdruk.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.blauwdruk.exchange.json.ComparisonJson;
import nl.blauwdruk.model.comparison.StepCluster;
import nl.blauwdruk.web.rest.Fresh;
import nl.blauwdruk.web.rest.Paging;
import nl.blauwdruk.web.rest.Seen;
import nl.blauwdruk.web.rest.Sent;
import nl.blauwdruk.web.rest.Speech;
import nl.blauwdruk.web.store.Expected;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Comparisons by API, in the form of docs/schema/compare.schema.json, and what is said of shared steps. */
@Path("/comparisons")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "comparisons")
public class ComparisonsResource {

    private static final String UNKNOWN = "There is no such theme with blueprints";
    private static final String UNKNOWN_CLUSTER = "The comparison has no such shared step now";
    private static final String CLUSTER = "{theme}/clusters/{cluster}";

    @Inject
    private ComparingThemes comparing;

    @Inject
    private DecidingOnClusters deciding;

    @Context
    private UriInfo uri;

    @GET
    @Path("{theme}")
    @Operation(
            operationId = "comparison",
            summary = "The variants of a theme beside its base and each other: clusters, kinds, differences, overlap",
            description = Speech.ASKED)
    @APIResponse(
            responseCode = "200",
            description = "The comparison; its form is docs/schema/compare.schema.json",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "304", description = "Not changed since the ETag")
    @APIResponse(responseCode = "404", description = UNKNOWN)
    public Response ofTheme(
            @PathParam("theme") @Parameter(example = "wmo") String theme,
            @BeanParam Fresh fresh,
            @BeanParam Speech speech) {
        ThemeComparison compared = find(theme);
        return fresh.answer(
                new EntityTag(compared.stamp()),
                speech,
                () -> ComparisonJson.write(compared.comparison(), speech.language()));
    }

    @GET
    @Path("{theme}/clusters")
    @Operation(
            operationId = "clusters",
            summary = "The shared steps of a theme with what was said of them, a page at a time")
    @APIResponse(
            responseCode = "200",
            description = "A page of shared steps",
            content = @Content(schema = @Schema(implementation = ClusterResponse[].class)))
    @APIResponse(responseCode = "304", description = "Not changed since the ETag")
    @APIResponse(responseCode = "404", description = UNKNOWN)
    public Response clusters(
            @PathParam("theme") @Parameter(example = "wmo") String theme,
            @QueryParam("state")
                    @Parameter(
                            description = "Only those of which this was said",
                            schema = @Schema(enumeration = {"suggested", "confirmed", "rejected"}),
                            example = "suggested")
                    String state,
            @BeanParam Paging paging,
            @BeanParam Fresh fresh) {
        ThemeComparison compared = find(theme);
        return fresh.respond(
                new EntityTag(compared.stamp() + "-" + uri.getRequestUri().hashCode()), () -> {
                    List<StepCluster> wanted = compared.comparison().clusters().stream()
                            .filter(cluster ->
                                    state == null || cluster.state().word().equals(state))
                            .toList();
                    return paging.cutOutOf(wanted).respond(uri, ClusterResponse::from);
                });
    }

    @GET
    @Path(CLUSTER)
    @Operation(operationId = "cluster", summary = "One shared step with what was said of it")
    @APIResponse(
            responseCode = "200",
            description = "The shared step",
            content = @Content(schema = @Schema(implementation = ClusterResponse.class)))
    @APIResponse(responseCode = "304", description = "Not changed since the ETag")
    @APIResponse(responseCode = "404", description = UNKNOWN_CLUSTER)
    public Response cluster(
            @PathParam("theme") @Parameter(example = "wmo") String theme,
            @PathParam("cluster") @Parameter(example = "melding-doen") String cluster,
            @BeanParam Fresh fresh) {
        StepCluster found = find(theme, cluster);
        return fresh.answer(tagOf(theme, found), () -> ClusterResponse.from(found));
    }

    @PUT
    @Path(CLUSTER + "/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "decideCluster",
            summary = "Say that the steps of a shared step are the same step, or are not")
    @APIResponse(
            responseCode = "200",
            description = "The shared step as it is now",
            content = @Content(schema = @Schema(implementation = ClusterResponse.class)))
    @APIResponse(
            responseCode = "403",
            description = "No step of yours is in it; a municipality speaks for its own steps only")
    @APIResponse(responseCode = "404", description = UNKNOWN_CLUSTER)
    @APIResponse(responseCode = "412", description = "Its steps or what was said of it changed since; read it again")
    @APIResponse(responseCode = "422", description = "There is no such state")
    @APIResponse(responseCode = "428", description = "Send If-Match with the ETag of the shared step")
    public Response decide(
            @PathParam("theme") @Parameter(example = "wmo") String theme,
            @PathParam("cluster") @Parameter(example = "melding-doen") String cluster,
            DecisionRequest body,
            @BeanParam Seen seen) {
        StepCluster found = find(theme, cluster);
        seen.change(
                tagOf(theme, found),
                () -> deciding.decide(
                        theme,
                        cluster,
                        Expected.of(find(theme).stampOf(found)),
                        Sent.body(body).said()));
        StepCluster now = find(theme).cluster(cluster).orElse(found);
        return Response.ok(ClusterResponse.from(now)).tag(tagOf(theme, now)).build();
    }

    private EntityTag tagOf(String theme, StepCluster cluster) {
        return new EntityTag(find(theme).stampOf(cluster));
    }

    private ThemeComparison find(String theme) {
        return comparing
                .of(theme)
                .orElseThrow(() -> new NotFoundException("There is no theme " + theme + " with blueprints"));
    }

    private StepCluster find(String theme, String cluster) {
        return find(theme)
                .cluster(cluster)
                .orElseThrow(() -> new NotFoundException("Theme " + theme + " has no shared step " + cluster + " now"));
    }
}
