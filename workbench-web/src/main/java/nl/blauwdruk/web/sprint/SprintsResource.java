package nl.blauwdruk.web.sprint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import nl.blauwdruk.model.blueprint.Themes;
import nl.blauwdruk.story.sprint.NotInThatState;
import nl.blauwdruk.story.sprint.Sprint;
import nl.blauwdruk.story.sprint.SprintItem;
import nl.blauwdruk.web.audit.Stamps;
import nl.blauwdruk.web.rest.Fresh;
import nl.blauwdruk.web.rest.Paging;
import nl.blauwdruk.web.rest.Seen;
import nl.blauwdruk.web.rest.Sent;
import nl.blauwdruk.web.store.Expected;
import nl.blauwdruk.web.story.ReadingStories;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sprints by API: begin one, put stories into it, move them over the board. */
@Path("/sprints")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sprints")
public class SprintsResource {

    private static final String SPRINT = "{theme}/{number: [0-9]{1,6}}";
    private static final String ITEM = SPRINT + "/items/{story: .+\\x2f.+}";
    private static final String STORY = "wmo/melding-doen";
    private static final String UNKNOWN = "There is no such sprint";
    private static final String UNKNOWN_ITEM = "There is no such sprint, or the story is not in it";

    @Inject
    private WorkingOnSprints working;

    @Inject
    private ReadingStories stories;

    @Inject
    private Themes themes;

    @Inject
    private Stamps stamps;

    @Context
    private UriInfo uri;

    @GET
    @Operation(operationId = "sprints", summary = "Sprints, the newest of a theme first, a page at a time")
    @APIResponse(
            responseCode = "200",
            description = "A page of sprints",
            content = @Content(schema = @Schema(implementation = SprintResponse[].class)))
    @APIResponse(responseCode = "304", description = "Not changed since the ETag")
    @APIResponse(responseCode = "400", description = "A page out of bounds")
    public Response all(
            @QueryParam("theme") @Parameter(description = "Only of this theme", example = "wmo") String theme,
            @BeanParam Paging paging,
            @BeanParam Fresh fresh) {
        return fresh.respond(
                stamps.of(uri),
                () -> paging.of(working.page(theme, paging.first(), paging.most()), working.count(theme))
                        .respond(uri, SprintResponse::from));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "beginSprint", summary = "Begin the next sprint of a theme")
    @APIResponse(
            responseCode = "201",
            description = "Begun; Location says where it is",
            content = @Content(schema = @Schema(implementation = SprintResponse.class)))
    @APIResponse(responseCode = "403", description = "Not a theme of yours")
    @APIResponse(responseCode = "422", description = "No Monday, no goal, or a theme that does not exist")
    public Response begin(SprintRequest body) {
        SprintRequest asked = Sent.body(body);
        String theme = asked.ofTheme();
        if (themes.byKey(theme).isEmpty()) {
            throw new IllegalArgumentException("There is no theme " + theme);
        }
        int number = working.begin(theme, asked.named(), asked.begins(), asked.aim(), asked.capacity());
        Sprint begun = find(theme, number);
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(theme)
                        .path(String.valueOf(number))
                        .build())
                .tag(tagOf(begun))
                .entity(SprintResponse.from(begun))
                .build();
    }

    @GET
    @Path(SPRINT)
    @Operation(operationId = "sprint", summary = "One sprint with its stories")
    @APIResponse(
            responseCode = "200",
            description = "The sprint",
            content = @Content(schema = @Schema(implementation = SprintResponse.class)))
    @APIResponse(responseCode = "304", description = "Not changed since the ETag")
    @APIResponse(responseCode = "404", description = UNKNOWN)
    public Response byNumber(
            @PathParam("theme") @Parameter(example = "wmo") String theme,
            @PathParam("number") @Parameter(example = "1") int number,
            @BeanParam Fresh fresh) {
        Sprint sprint = find(theme, number);
        return fresh.answer(tagOf(sprint), () -> SprintResponse.from(sprint));
    }

    @POST
    @Path(SPRINT + "/items")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "planStory",
            summary = "Put a ready story into a sprint; one that is in it stays where it is")
    @APIResponse(
            responseCode = "201",
            description = "Planned; Location says where it is",
            content = @Content(schema = @Schema(implementation = SprintResponse.ItemResponse.class)))
    @APIResponse(responseCode = "403", description = "Not a theme of yours")
    @APIResponse(responseCode = "404", description = UNKNOWN)
    @APIResponse(responseCode = "409", description = "The story is not ready, or the sprint is over")
    @APIResponse(responseCode = "422", description = "There is no such story")
    public Response plan(
            @PathParam("theme") @Parameter(example = "wmo") String theme,
            @PathParam("number") @Parameter(example = "1") int number,
            SprintItemRequest body) {
        find(theme, number);
        String story = Sent.text(Sent.body(body).story(), "story");
        if (stories.byKey(story).filter(known -> known.theme().equals(theme)).isEmpty()) {
            throw new IllegalArgumentException("Theme " + theme + " has no story " + story);
        }
        working.plan(theme, number, story);
        SprintItem item = item(theme, number, story);
        return Response.created(uri.getAbsolutePathBuilder().path(story).build())
                .tag(tagOf(item))
                .entity(SprintResponse.ItemResponse.from(item))
                .build();
    }

    @GET
    @Path(ITEM)
    @Operation(operationId = "sprintItem", summary = "Where a story is on the board of a sprint")
    @APIResponse(
            responseCode = "200",
            description = "The story in the sprint",
            content = @Content(schema = @Schema(implementation = SprintResponse.ItemResponse.class)))
    @APIResponse(responseCode = "304", description = "Not changed since the ETag")
    @APIResponse(responseCode = "404", description = UNKNOWN_ITEM)
    public Response itemOf(
            @PathParam("theme") @Parameter(example = "wmo") String theme,
            @PathParam("number") @Parameter(example = "1") int number,
            @PathParam("story") @Parameter(example = STORY) String story,
            @BeanParam Fresh fresh) {
        SprintItem item = item(theme, number, story);
        return fresh.answer(tagOf(item), () -> SprintResponse.ItemResponse.from(item));
    }

    @PUT
    @Path(ITEM + "/state")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "moveSprintItem",
            summary = "Move a story one step over the board; accepting and sending back are the product owner's")
    @APIResponse(
            responseCode = "200",
            description = "The story in the sprint as it is now",
            content = @Content(schema = @Schema(implementation = SprintResponse.ItemResponse.class)))
    @APIResponse(responseCode = "403", description = "Not yours to move, or not yours to accept")
    @APIResponse(responseCode = "404", description = UNKNOWN_ITEM)
    @APIResponse(responseCode = "409", description = "No step leads there from where it is, or the sprint is over")
    @APIResponse(responseCode = "412", description = "Somebody moved it since; read it again")
    @APIResponse(responseCode = "422", description = "There is no such state")
    @APIResponse(responseCode = "428", description = "Send If-Match with the ETag of the story in the sprint")
    public Response move(
            @PathParam("theme") @Parameter(example = "wmo") String theme,
            @PathParam("number") @Parameter(example = "1") int number,
            @PathParam("story") @Parameter(example = STORY) String story,
            ItemStateRequest body,
            @BeanParam Seen seen) {
        SprintItem item = item(theme, number, story);
        seen.change(
                tagOf(item),
                () -> working.act(theme, number, story, Expected.of(item.state().word()), step(item, body)));
        SprintItem now = item(theme, number, story);
        return Response.ok(SprintResponse.ItemResponse.from(now))
                .tag(tagOf(now))
                .build();
    }

    private static String step(SprintItem item, ItemStateRequest body) {
        ItemStateRequest asked = Sent.body(body);
        return SprintStep.between(item.state(), asked.wanted())
                .map(SprintStep::word)
                .orElseThrow(() -> new NotInThatState(item.story(), item.state(), asked.wanted()));
    }

    private static EntityTag tagOf(Sprint sprint) {
        return new EntityTag(sprint.id() + "-" + sprint.version());
    }

    private static EntityTag tagOf(SprintItem item) {
        return new EntityTag(
                item.sprintNumber() + "/" + item.story() + "-" + item.state().word());
    }

    private Sprint find(String theme, int number) {
        return working.byNumber(theme, number)
                .orElseThrow(() -> new NotFoundException("Theme " + theme + " has no sprint " + number));
    }

    private SprintItem item(String theme, int number, String story) {
        return find(theme, number)
                .item(story)
                .orElseThrow(() -> new NotFoundException("Sprint " + number + " has no story " + story));
    }
}
