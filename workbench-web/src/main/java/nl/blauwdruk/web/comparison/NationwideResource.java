package nl.blauwdruk.web.comparison;

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
import nl.blauwdruk.web.rest.Fresh;
import nl.blauwdruk.web.rest.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All municipalities of a theme together, by API: figures of overlap, every pair, groups, and the base that would serve most. */
@Path("/comparisons")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "comparisons")
public class NationwideResource {

    private static final String THEME = "wmo";
    private static final String UNCHANGED = "Not changed since the ETag";
    private static final String UNKNOWN = "There is no such theme with a base and variants";

    @Inject
    private SeeingNationwide seeing;

    @Context
    private UriInfo uri;

    @GET
    @Path("{theme}/overlap-figures")
    @Operation(
            operationId = "overlapFigures",
            summary = "How much of the journeys is the same: every figure of overlap")
    @APIResponse(
            responseCode = "200",
            description = "The figures, each from 0 to 1",
            content = @Content(schema = @Schema(implementation = OverlapFiguresResponse.class)))
    @APIResponse(responseCode = "304", description = UNCHANGED)
    @APIResponse(responseCode = "404", description = UNKNOWN)
    public Response figures(@PathParam("theme") @Parameter(example = THEME) String theme, @BeanParam Fresh fresh) {
        ThemeNationwide all = find(theme);
        return fresh.answer(tagOf(all), () -> OverlapFiguresResponse.from(all.compared()));
    }

    @GET
    @Path("{theme}/municipalities")
    @Operation(
            operationId = "municipalitiesByLikeness",
            summary = "The municipalities of a theme, alike ones next to each other, a page at a time")
    @APIResponse(
            responseCode = "200",
            description = "A page of municipalities",
            content = @Content(schema = @Schema(implementation = MunicipalityPlaceResponse[].class)))
    @APIResponse(responseCode = "304", description = UNCHANGED)
    @APIResponse(responseCode = "404", description = UNKNOWN)
    public Response municipalities(
            @PathParam("theme") @Parameter(example = THEME) String theme,
            @BeanParam Paging paging,
            @BeanParam Fresh fresh) {
        ThemeNationwide all = find(theme);
        return fresh.respond(
                tagOfPage(all), () -> paging.cutOutOf(all.places()).respond(uri, MunicipalityPlaceResponse::from));
    }

    @GET
    @Path("{theme}/pairs")
    @Operation(
            operationId = "pairs",
            summary = "The overlap of every two municipalities, in the order of likeness, a page at a time")
    @APIResponse(
            responseCode = "200",
            description = "A page of pairs, each once",
            content = @Content(schema = @Schema(implementation = OverlapPairResponse[].class)))
    @APIResponse(responseCode = "304", description = UNCHANGED)
    @APIResponse(responseCode = "404", description = UNKNOWN)
    public Response pairs(
            @PathParam("theme") @Parameter(example = THEME) String theme,
            @BeanParam Paging paging,
            @BeanParam Fresh fresh) {
        ThemeNationwide all = find(theme);
        long size = all.places().size();
        return fresh.respond(
                tagOfPage(all),
                () -> paging.of(OverlapPairResponse.of(all, paging.first(), paging.most()), size * (size - 1) / 2)
                        .respond(uri, pair -> pair));
    }

    @GET
    @Path("{theme}/groups")
    @Operation(
            operationId = "alikeGroups",
            summary = "Groups of municipalities that are alike, with what sets each apart, a page at a time")
    @APIResponse(
            responseCode = "200",
            description = "A page of groups; there is one when none are clearly apart",
            content = @Content(schema = @Schema(implementation = AlikeGroupResponse[].class)))
    @APIResponse(responseCode = "304", description = UNCHANGED)
    @APIResponse(responseCode = "404", description = UNKNOWN)
    public Response groups(
            @PathParam("theme") @Parameter(example = THEME) String theme,
            @BeanParam Paging paging,
            @BeanParam Fresh fresh) {
        ThemeNationwide all = find(theme);
        return fresh.respond(
                tagOfPage(all),
                () -> paging.cutOutOf(all.groups()).respond(uri, group -> AlikeGroupResponse.from(group, all)));
    }

    @GET
    @Path("{theme}/best-base")
    @Operation(
            operationId = "bestBase",
            summary =
                    "The base that would serve most: which steps would come in or go out, and what the overlap becomes")
    @APIResponse(
            responseCode = "200",
            description = "The base; no changes when it serves best as it is",
            content = @Content(schema = @Schema(implementation = BestBaseResponse.class)))
    @APIResponse(responseCode = "304", description = UNCHANGED)
    @APIResponse(responseCode = "404", description = UNKNOWN)
    public Response bestBase(@PathParam("theme") @Parameter(example = THEME) String theme, @BeanParam Fresh fresh) {
        ThemeNationwide all = find(theme);
        return fresh.answer(tagOf(all), () -> BestBaseResponse.from(all));
    }

    private ThemeNationwide find(String theme) {
        return seeing.of(theme).orElseThrow(() -> new NotFoundException(UNKNOWN + ": " + theme));
    }

    private static EntityTag tagOf(ThemeNationwide all) {
        return new EntityTag(all.compared().stamp());
    }

    private EntityTag tagOfPage(ThemeNationwide all) {
        return new EntityTag(all.compared().stamp() + "-" + uri.getRequestUri().hashCode());
    }
}
