package nl.blauwdruk.web.story;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.backlog.StoryStatus;
import nl.blauwdruk.web.audit.Stamps;
import nl.blauwdruk.web.rest.Fresh;
import nl.blauwdruk.web.rest.Paging;
import nl.blauwdruk.web.rest.Seen;
import nl.blauwdruk.web.rest.Sent;
import nl.blauwdruk.web.store.Expected;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Stories by API. */
@Path("/stories")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "stories")
public class StoriesResource {

    /** Every id has a theme and a part within it, so that no id can be taken for what lies under one. */
    private static final String ID = "{id: .+\\x2f.+}";

    private static final String EXAMPLE = "wmo/melding-doen";
    private static final String UNKNOWN = "There is no such story";
    private static final String CHANGED = "Somebody changed it since; read it again";
    private static final String NO_IF_MATCH = "Send If-Match with the ETag of the story";
    private static final String NOT_YOURS = "Not a story of yours";

    @Inject
    private ReadingStories reading;

    @Inject
    private BrowsingStories browsing;

    @Inject
    private OwningStories owning;

    @Inject
    private OrderingStories ordering;

    @Inject
    private Stamps stamps;

    @Context
    private UriInfo uri;

    @GET
    @Operation(operationId = "stories", summary = "Stories of a theme in the order of its backlog, a page at a time")
    @APIResponse(
            responseCode = "200",
            description = "A page of stories",
            content = @Content(schema = @Schema(implementation = StoryResponse[].class)))
    @APIResponse(responseCode = "304", description = "Not changed since the ETag")
    @APIResponse(
            responseCode = "400",
            description = "No theme was asked for, an unknown choice, or a page out of bounds")
    public Response ofTheme(
            @QueryParam("theme") @Parameter(required = true, example = "wmo") String theme,
            @QueryParam("show")
                    @DefaultValue("all")
                    @Parameter(
                            description = "all, open (not accepted yet), outdated or proposed",
                            schema = @Schema(enumeration = {"all", "open", "outdated", "proposed"}),
                            example = "open")
                    String show,
            @BeanParam Paging paging,
            @BeanParam Fresh fresh) {
        if (theme == null) {
            throw new BadRequestException("Ask for the stories of a theme: ?theme=minima");
        }
        StoryChoice choice = choice(show);
        return fresh.respond(stamps.of(uri), () -> {
            BrowsingStories.Found found = browsing.page(theme, choice, paging.first(), paging.most());
            return paging.of(found.stories(), found.total())
                    .respond(
                            uri,
                            story -> StoryResponse.from(story, found.places().getOrDefault(story.key(), 0)));
        });
    }

    private static StoryChoice choice(String show) {
        try {
            return StoryChoice.of(show);
        } catch (IllegalArgumentException unknown) {
            throw new BadRequestException("show is all, open, outdated or proposed", unknown);
        }
    }

    @GET
    @Path(ID)
    @Operation(operationId = "story", summary = "One story")
    @APIResponse(
            responseCode = "200",
            description = "The story",
            content = @Content(schema = @Schema(implementation = StoryResponse.class)))
    @APIResponse(responseCode = "304", description = "Not changed since the ETag")
    @APIResponse(responseCode = "404", description = UNKNOWN)
    public Response byId(@PathParam("id") @Parameter(example = EXAMPLE) String id, @BeanParam Fresh fresh) {
        Story story = find(id);
        int place = browsing.placeOf(story);
        return fresh.answer(tagOf(story, place), () -> StoryResponse.from(story, place));
    }

    @PUT
    @Path(ID)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "writeStory", summary = "Write a story in your own words, and estimate it")
    @APIResponse(
            responseCode = "200",
            description = "The story as it is now",
            content = @Content(schema = @Schema(implementation = StoryResponse.class)))
    @APIResponse(responseCode = "403", description = NOT_YOURS)
    @APIResponse(responseCode = "404", description = UNKNOWN)
    @APIResponse(responseCode = "412", description = CHANGED)
    @APIResponse(responseCode = "422", description = "No role or wish, or points outside 0 to 100")
    @APIResponse(responseCode = "428", description = NO_IF_MATCH)
    public Response write(
            @PathParam("id") @Parameter(example = EXAMPLE) String id, StoryRequest body, @BeanParam Seen seen) {
        Story story = find(id);
        seen.change(tagOf(story, browsing.placeOf(story)), () -> {
            StoryRequest asked = Sent.body(body);
            owning.write(id, Expected.of(story.version()), asked.text(), asked.points());
        });
        return answer(id);
    }

    @PUT
    @Path(ID + "/status")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "makeStoryReady",
            summary = "Say that the team can plan a story; a proposal is adopted by it")
    @APIResponse(
            responseCode = "200",
            description = "The story as it is now",
            content = @Content(schema = @Schema(implementation = StoryResponse.class)))
    @APIResponse(responseCode = "403", description = NOT_YOURS)
    @APIResponse(responseCode = "404", description = UNKNOWN)
    @APIResponse(responseCode = "412", description = CHANGED)
    @APIResponse(responseCode = "422", description = "Only ready is said by hand")
    @APIResponse(responseCode = "428", description = NO_IF_MATCH)
    public Response makeReady(
            @PathParam("id") @Parameter(example = EXAMPLE) String id, StatusRequest body, @BeanParam Seen seen) {
        Story story = find(id);
        seen.change(tagOf(story, browsing.placeOf(story)), () -> {
            if (!StoryStatus.READY.word().equals(Sent.body(body).status())) {
                throw new IllegalArgumentException("status is ready: planned and done are said by its sprint");
            }
            owning.makeReady(id, Expected.of(story.version()));
        });
        return answer(id);
    }

    @PUT
    @Path(ID + "/place")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "placeStory", summary = "Put a story at a place in the backlog of its theme")
    @APIResponse(
            responseCode = "200",
            description = "The story as it is now",
            content = @Content(schema = @Schema(implementation = StoryResponse.class)))
    @APIResponse(responseCode = "403", description = "Not a backlog of yours")
    @APIResponse(responseCode = "404", description = UNKNOWN)
    @APIResponse(responseCode = "412", description = CHANGED)
    @APIResponse(responseCode = "422", description = "No place")
    @APIResponse(responseCode = "428", description = NO_IF_MATCH)
    public Response place(
            @PathParam("id") @Parameter(example = EXAMPLE) String id, PlaceRequest body, @BeanParam Seen seen) {
        Story story = find(id);
        seen.change(tagOf(story, browsing.placeOf(story)), () -> {
            if (Sent.body(body).place() == null) {
                throw new IllegalArgumentException("Send place, a number from 1");
            }
            ordering.place(id, Expected.of(story.version()), body.place());
        });
        return answer(id);
    }

    @GET
    @Path(ID + "/origins")
    @Operation(
            operationId = "storyOrigins",
            summary = "The elements of blueprints a story was made from, as they are now, and which are outdated")
    @APIResponse(
            responseCode = "200",
            description = "A page of origins",
            content = @Content(schema = @Schema(implementation = LinkedElement[].class)))
    @APIResponse(responseCode = "304", description = "Not changed since the ETag")
    @APIResponse(responseCode = "404", description = UNKNOWN)
    public Response origins(
            @PathParam("id") @Parameter(example = EXAMPLE) String id,
            @BeanParam Paging paging,
            @BeanParam Fresh fresh) {
        Story story = find(id);
        return fresh.respond(stamps.of(uri), () -> {
            List<LinkedElement> links = reading.linksOf(story);
            return paging.cutOutOf(links).respond(uri, link -> link);
        });
    }

    @POST
    @Path(ID + "/confirmations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "confirmStory",
            summary =
                    "Say that a story still holds though something it rests on changed; confirms every outdated origin")
    @APIResponse(responseCode = "204", description = "Confirmed; none of its origins is outdated now")
    @APIResponse(responseCode = "403", description = NOT_YOURS)
    @APIResponse(responseCode = "404", description = UNKNOWN)
    @APIResponse(responseCode = "422", description = "No reason")
    public void confirm(@PathParam("id") @Parameter(example = EXAMPLE) String id, ConfirmationRequest body) {
        find(id);
        owning.confirm(id, Sent.text(Sent.body(body).because(), "because"));
    }

    private Response answer(String id) {
        Story story = find(id);
        int place = browsing.placeOf(story);
        return Response.ok(StoryResponse.from(story, place))
                .tag(tagOf(story, place))
                .build();
    }

    /** The place counts too: it may change by the move of another story. */
    private static EntityTag tagOf(Story story, int place) {
        return new EntityTag(story.id() + "-" + story.version() + "-" + place);
    }

    private Story find(String id) {
        return reading.byKey(id).orElseThrow(() -> new NotFoundException("There is no story " + id));
    }
}
