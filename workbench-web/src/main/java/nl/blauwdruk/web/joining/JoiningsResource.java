package nl.blauwdruk.web.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import nl.blauwdruk.model.joining.Stop;
import nl.blauwdruk.web.rest.Fresh;
import nl.blauwdruk.web.rest.Paging;
import nl.blauwdruk.web.rest.Seen;
import nl.blauwdruk.web.rest.Sent;
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

    private static final String ONE = "{theme}/{municipality}";
    private static final String ASSEN = "0106";
    private static final String UNKNOWN = "There is no such joining";
    private static final String DONE = "The municipality has its variant already";
    private static final String UNCLEAR = "No step can be made of it; the detail says what is missing";

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
    @APIResponse(responseCode = "400", description = "A page out of bounds")
    public Response all(@BeanParam Paging paging) {
        return paging.cutOutOf(joining.open()).respond(uri, JoiningResponse::from);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "beginJoining", summary = "Begin joining a theme, or go on with what was begun")
    @APIResponse(
            responseCode = "201",
            description = "Begun; its address is in Location",
            content = @Content(schema = @Schema(implementation = JoiningResponse.class)))
    @APIResponse(responseCode = "409", description = "It has a variant already, or there is nothing to join")
    @APIResponse(responseCode = "422", description = "No theme or no municipality was sent")
    public Response begin(JoiningRequest body) {
        JoiningRequest asked = Sent.body(body);
        String theme = Sent.text(asked.theme(), "theme");
        String municipality = Sent.text(asked.municipality(), "municipality");
        joining.begin(theme, municipality);
        JoiningNow now = find(theme, municipality);
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(theme)
                        .path(municipality)
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
    @APIResponse(responseCode = "404", description = UNKNOWN)
    public Response one(
            @PathParam("theme") String theme,
            @PathParam("municipality") @Parameter(example = ASSEN) String municipality,
            @BeanParam Fresh fresh) {
        JoiningNow now = find(theme, municipality);
        return fresh.answer(tagOf(now), () -> JoiningResponse.from(now));
    }

    @PUT
    @Path(ONE + "/answers/{step}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "answerStep", summary = "Say how the municipality does a step, named by its mark")
    @APIResponse(
            responseCode = "200",
            description = "The joining as it is now",
            content = @Content(schema = @Schema(implementation = JoiningResponse.class)))
    @APIResponse(responseCode = "404", description = "There is no such joining or step")
    @APIResponse(responseCode = "409", description = DONE)
    @APIResponse(responseCode = "412", description = "Somebody changed it since; read it again")
    @APIResponse(responseCode = "422", description = UNCLEAR)
    @APIResponse(responseCode = "428", description = "Send If-Match with the ETag of the joining")
    public Response answerStep(
            @PathParam("theme") String theme,
            @PathParam("municipality") @Parameter(example = ASSEN) String municipality,
            @PathParam("step") @Parameter(example = "melding-doen") String step,
            AnswerRequest body,
            @BeanParam Seen seen) {
        JoiningNow now = find(theme, municipality);
        Stop stop = now.walk().stop(step).orElseThrow(() -> new NotFoundException("There is no step " + step));
        seen.change(
                tagOf(now),
                () -> joining.answer(theme, municipality, Sent.body(body).answer(stop.step()), now.seen(stop)));
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
    @APIResponse(responseCode = "404", description = UNKNOWN)
    @APIResponse(responseCode = "409", description = DONE)
    @APIResponse(responseCode = "422", description = UNCLEAR)
    public Response addAddition(
            @PathParam("theme") String theme,
            @PathParam("municipality") @Parameter(example = ASSEN) String municipality,
            AdditionRequest body) {
        int number = joining.add(theme, municipality, Sent.body(body).extra());
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
    @APIResponse(responseCode = "204", description = "Taken back")
    @APIResponse(responseCode = "404", description = "There is no such joining or step")
    @APIResponse(responseCode = "409", description = DONE)
    @APIResponse(responseCode = "412", description = "Somebody changed the joining since; read it again")
    @APIResponse(responseCode = "428", description = "Send If-Match with the ETag of the joining")
    public void removeAddition(
            @PathParam("theme") String theme,
            @PathParam("municipality") @Parameter(example = ASSEN) String municipality,
            @PathParam("number") @Parameter(example = "1") int number,
            @BeanParam Seen seen) {
        JoiningNow now = find(theme, municipality);
        if (now.joining().extras().stream().noneMatch(extra -> extra.number() == number)) {
            throw new NotFoundException("There is no addition " + number);
        }
        seen.change(tagOf(now), () -> joining.remove(theme, municipality, number));
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
    @APIResponse(responseCode = "404", description = UNKNOWN)
    @APIResponse(responseCode = "422", description = "Nothing was answered yet")
    public SummaryResponse summary(
            @PathParam("theme") String theme,
            @PathParam("municipality") @Parameter(example = ASSEN) String municipality) {
        return SummaryResponse.from(summing.of(find(theme, municipality)));
    }

    @POST
    @Path(ONE + "/variant")
    @Operation(operationId = "makeVariant", summary = "Make the variant, a concept for the municipality alone")
    @APIResponse(
            responseCode = "201",
            description = "Made; its address is in Location",
            content = @Content(schema = @Schema(implementation = JoiningResponse.class)))
    @APIResponse(responseCode = "404", description = UNKNOWN)
    @APIResponse(responseCode = "409", description = DONE)
    @APIResponse(responseCode = "422", description = "Not every step has an answer yet")
    public Response makeVariant(
            @PathParam("theme") String theme,
            @PathParam("municipality") @Parameter(example = ASSEN) String municipality) {
        String key = joining.make(theme, municipality);
        return Response.created(
                        uri.getBaseUriBuilder().path("blueprints").path(key).build())
                .entity(JoiningResponse.from(find(theme, municipality)))
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
        return joining.existing(theme, municipality);
    }
}
