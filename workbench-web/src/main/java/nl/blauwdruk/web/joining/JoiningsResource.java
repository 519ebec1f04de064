package nl.blauwdruk.web.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import nl.blauwdruk.model.joining.Stop;
import nl.blauwdruk.web.rest.Page;
import nl.blauwdruk.web.rest.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Joining a theme by API: all the page can do. */
@Path("/joinings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "joinings")
public class JoiningsResource {

    private static final int PRECONDITION_REQUIRED = 428;
    private static final String ONE = "{theme}/{municipality}";

    @Inject
    private JoiningATheme joining;

    @Inject
    private SummingUp summing;

    @Context
    private UriInfo uri;

    @GET
    @Operation(operationId = "joinings", summary = "The joinings under way of your municipality, a page at a time")
    @APIResponse(
            responseCode = "200",
            description = "A page of joinings",
            content = @Content(schema = @Schema(implementation = JoiningResponse[].class)))
    public Response all(
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("pageSize") @DefaultValue("50") int pageSize) {
        return Page.of(joining.open(), page, pageSize).respond(uri, JoiningResponse::from);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "beginJoining", summary = "Begin joining a theme, or go on with what was begun")
    @APIResponse(
            responseCode = "201",
            description = "Begun; its address is in Location",
            content = @Content(schema = @Schema(implementation = JoiningResponse.class)))
    @APIResponse(responseCode = "403", description = "Not your municipality")
    @APIResponse(responseCode = "409", description = "The municipality has a variant already, or there is no base")
    public Response begin(JoiningRequest body) {
        if (body == null || body.theme() == null || body.municipality() == null) {
            throw new BadRequestException("Send theme and municipality as JSON");
        }
        joining.begin(body.theme(), body.municipality());
        JoiningNow now = find(body.theme(), body.municipality());
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(body.theme())
                        .path(body.municipality())
                        .build())
                .entity(JoiningResponse.from(now))
                .tag(tagOf(now))
                .build();
    }

    @GET
    @Path(ONE)
    @Operation(operationId = "joining", summary = "The base with what a municipality said of each step")
    @APIResponse(
            responseCode = "200",
            description = "The joining",
            content = @Content(schema = @Schema(implementation = JoiningResponse.class)))
    @APIResponse(responseCode = "304", description = "Not changed since the ETag")
    @APIResponse(responseCode = "404", description = "There is no such joining, or it is not yours")
    public Response one(
            @PathParam("theme") @Parameter(example = "vervoer") String theme,
            @PathParam("municipality") @Parameter(example = "0193") String municipality,
            @Context Request request) {
        JoiningNow now = find(theme, municipality);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tagOf(now));
        return unchanged == null ? answer(now) : unchanged.tag(tagOf(now)).build();
    }

    @PUT
    @Path(ONE + "/answers/{step}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "answerStep", summary = "Say how the municipality does a step, named by its mark")
    @APIResponse(
            responseCode = "200",
            description = "The joining as it is now",
            content = @Content(schema = @Schema(implementation = JoiningResponse.class)))
    @APIResponse(responseCode = "412", description = "Somebody changed it since; read it again")
    @APIResponse(responseCode = "422", description = "No step can be made of it; the detail says what is missing")
    @APIResponse(responseCode = "428", description = "Send If-Match with the ETag of the joining")
    public Response answerStep(
            @PathParam("theme") @Parameter(example = "vervoer") String theme,
            @PathParam("municipality") @Parameter(example = "0193") String municipality,
            @PathParam("step") @Parameter(example = "vervoer-vragen") String step,
            AnswerRequest body,
            @Context Request request,
            @Context HttpHeaders headers) {
        JoiningNow now = find(theme, municipality);
        if (headers.getHeaderString(HttpHeaders.IF_MATCH) == null) {
            return Problem.of(PRECONDITION_REQUIRED, "if-match-needed", "Send If-Match with the ETag you read.")
                    .response();
        }
        if (request.evaluatePreconditions(tagOf(now)) != null) {
            throw new AnsweredMeanwhile();
        }
        if (body == null) {
            throw new BadRequestException("Send the answer as JSON");
        }
        Stop stop = now.walk().stop(step).orElseThrow(() -> new NotFoundException("There is no step " + step));
        joining.answer(theme, municipality, body.answer(stop.step()), now.seen(stop));
        return answer(find(theme, municipality));
    }

    @POST
    @Path(ONE + "/additions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addAddition", summary = "Add a step the base does not have")
    @APIResponse(
            responseCode = "201",
            description = "Added; its address is in Location",
            content = @Content(schema = @Schema(implementation = JoiningResponse.class)))
    @APIResponse(responseCode = "422", description = "No step can be made of it; the detail says what is missing")
    public Response addAddition(
            @PathParam("theme") @Parameter(example = "vervoer") String theme,
            @PathParam("municipality") @Parameter(example = "0193") String municipality,
            AdditionRequest body) {
        if (body == null) {
            throw new BadRequestException("Send the step as JSON");
        }
        int number = joining.add(theme, municipality, body.extra());
        JoiningNow now = find(theme, municipality);
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(String.valueOf(number))
                        .build())
                .entity(JoiningResponse.from(now))
                .tag(tagOf(now))
                .build();
    }

    @DELETE
    @Path(ONE + "/additions/{number}")
    @Operation(operationId = "removeAddition", summary = "Take an extra step back")
    @APIResponse(responseCode = "204", description = "It is not there any more")
    public void removeAddition(
            @PathParam("theme") @Parameter(example = "vervoer") String theme,
            @PathParam("municipality") @Parameter(example = "0193") String municipality,
            @PathParam("number") @Parameter(example = "1") int number) {
        joining.remove(theme, municipality, number);
    }

    @GET
    @Path(ONE + "/summary")
    @Operation(
            operationId = "joiningSummary",
            summary = "How much is alike, which differences exist elsewhere, which stories they would bring")
    @APIResponse(
            responseCode = "200",
            description = "The summary",
            content = @Content(schema = @Schema(implementation = SummaryResponse.class)))
    @APIResponse(responseCode = "404", description = "There is no such joining, or it is not yours")
    @APIResponse(responseCode = "422", description = "Nothing was answered yet")
    public SummaryResponse summary(
            @PathParam("theme") @Parameter(example = "vervoer") String theme,
            @PathParam("municipality") @Parameter(example = "0193") String municipality) {
        return SummaryResponse.from(summing.of(find(theme, municipality)));
    }

    @POST
    @Path(ONE + "/variant")
    @Operation(operationId = "makeVariant", summary = "Make the variant, a concept for the municipality alone")
    @APIResponse(
            responseCode = "201",
            description = "Made; its address is in Location",
            content = @Content(schema = @Schema(implementation = MadeVariantResponse.class)))
    @APIResponse(responseCode = "422", description = "Not every step has an answer yet")
    public Response makeVariant(
            @PathParam("theme") @Parameter(example = "vervoer") String theme,
            @PathParam("municipality") @Parameter(example = "0193") String municipality) {
        String key = joining.make(theme, municipality);
        return Response.created(
                        uri.getBaseUriBuilder().path("blueprints").path(key).build())
                .entity(new MadeVariantResponse(key))
                .build();
    }

    private static Response answer(JoiningNow now) {
        return Response.ok(JoiningResponse.from(now)).tag(tagOf(now)).build();
    }

    /** The base may change under the answers. */
    private static EntityTag tagOf(JoiningNow now) {
        return new EntityTag(now.joining().version() + "-" + now.walk().base().revision());
    }

    private JoiningNow find(String theme, String municipality) {
        return joining.of(theme, municipality)
                .orElseThrow(() -> new NotFoundException("There is no joining of " + municipality + " to " + theme));
    }
}
