package nl.blauwdruk.web.comparison;

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
import nl.blauwdruk.web.rest.Fresh;
import nl.blauwdruk.web.rest.Paging;
import nl.blauwdruk.web.rest.Seen;
import nl.blauwdruk.web.rest.Sent;
import nl.blauwdruk.web.rest.Speech;
import nl.blauwdruk.web.store.Expected;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Set-up differences by API: what they are, what choices cost, votes, discussion and outcome. */
@Path("/comparisons/{theme}/differences")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "comparisons")
public class DifferencesResource {

    private static final String UNKNOWN = "The comparison has no such set-up difference now";
    private static final String CHANGED = "It or what was said of it changed since; read it again";
    private static final String NEEDED = "Send If-Match with the ETag of the difference";
    private static final String THEME = "wmo";
    private static final String ID = "wmo-zwolle.melding-doen.term";

    @Inject
    private DecidingDifferences deciding;

    @Context
    private UriInfo uri;

    @GET
    @Operation(
            operationId = "differences",
            summary = "The set-up differences of a theme with what was said of them, a page at a time",
            description = Speech.ASKED)
    @APIResponse(
            responseCode = "200",
            description = "A page of differences, in the order of the journey",
            content = @Content(schema = @Schema(implementation = DifferenceResponse[].class)))
    public Response all(
            @PathParam("theme") @Parameter(example = THEME) String theme,
            @BeanParam Paging paging,
            @BeanParam Speech speech) {
        return paging.cutOutOf(deciding.ofTheme(theme))
                .respond(uri, one -> DifferenceResponse.from(one, speech.language()));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "difference",
            summary = "One set-up difference with what was said of it",
            description = Speech.ASKED)
    @APIResponse(
            responseCode = "200",
            description = "The difference",
            content = @Content(schema = @Schema(implementation = DifferenceResponse.class)))
    @APIResponse(responseCode = "304", description = "Not changed since the ETag")
    @APIResponse(responseCode = "404", description = UNKNOWN)
    public Response byId(
            @PathParam("theme") @Parameter(example = THEME) String theme,
            @PathParam("id") @Parameter(example = ID) String id,
            @BeanParam Fresh fresh,
            @BeanParam Speech speech) {
        DecidedDifference found = find(theme, id);
        return fresh.answer(tagOf(found), speech, () -> DifferenceResponse.from(found, speech.language()));
    }

    @PUT
    @Path("{id}/votes/{municipality}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "voteOnDifference",
            summary = "Cast the vote of your municipality; a later one replaces it",
            description = Speech.ASKED)
    @APIResponse(
            responseCode = "200",
            description = "The difference as it is now",
            content = @Content(schema = @Schema(implementation = DifferenceResponse.class)))
    @APIResponse(responseCode = "403", description = "Not your municipality")
    @APIResponse(responseCode = "404", description = UNKNOWN)
    @APIResponse(responseCode = "409", description = "It was decided already")
    @APIResponse(responseCode = "412", description = CHANGED)
    @APIResponse(responseCode = "422", description = "There is no such choice")
    @APIResponse(responseCode = "428", description = NEEDED)
    public Response vote(
            @PathParam("theme") @Parameter(example = THEME) String theme,
            @PathParam("id") @Parameter(example = ID) String id,
            @PathParam("municipality") @Parameter(example = "0193") String municipality,
            VoteRequest body,
            @BeanParam Seen seen,
            @BeanParam Speech speech) {
        DecidedDifference found = find(theme, id);
        seen.change(
                speech.tag(tagOf(found)),
                () -> deciding.vote(
                        theme,
                        id,
                        municipality,
                        expected(found),
                        Sent.body(body).chosen()));
        return now(theme, id, speech);
    }

    @POST
    @Path("{id}/remarks")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "discussDifference",
            summary = "Add a remark to the discussion",
            description = Speech.ASKED)
    @APIResponse(
            responseCode = "200",
            description = "The difference as it is now",
            content = @Content(schema = @Schema(implementation = DifferenceResponse.class)))
    @APIResponse(responseCode = "403", description = "Not yours to discuss")
    @APIResponse(responseCode = "404", description = UNKNOWN)
    @APIResponse(responseCode = "422", description = "No text, or more than 2000 characters")
    public Response remark(
            @PathParam("theme") @Parameter(example = THEME) String theme,
            @PathParam("id") @Parameter(example = ID) String id,
            RemarkRequest body,
            @BeanParam Speech speech) {
        find(theme, id);
        deciding.remark(theme, id, Sent.text(Sent.body(body).text(), "text"));
        return now(theme, id, speech);
    }

    @PUT
    @Path("{id}/before")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "decideDifferenceBefore",
            summary = "Say before when it is to be decided",
            description = Speech.ASKED)
    @APIResponse(
            responseCode = "200",
            description = "The difference as it is now",
            content = @Content(schema = @Schema(implementation = DifferenceResponse.class)))
    @APIResponse(responseCode = "403", description = "Neither of your municipality nor for the programme to say")
    @APIResponse(responseCode = "404", description = UNKNOWN)
    @APIResponse(responseCode = "412", description = CHANGED)
    @APIResponse(responseCode = "422", description = "There is no such date")
    @APIResponse(responseCode = "428", description = NEEDED)
    public Response decideBefore(
            @PathParam("theme") @Parameter(example = THEME) String theme,
            @PathParam("id") @Parameter(example = ID) String id,
            DecisionDayRequest body,
            @BeanParam Seen seen,
            @BeanParam Speech speech) {
        DecidedDifference found = find(theme, id);
        seen.change(
                speech.tag(tagOf(found)),
                () -> deciding.decideBefore(
                        theme, id, expected(found), Sent.body(body).day()));
        return now(theme, id, speech);
    }

    @PUT
    @Path("{id}/outcome")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "recordOutcome", summary = "Record what was decided", description = Speech.ASKED)
    @APIResponse(
            responseCode = "200",
            description = "The difference as it is now",
            content = @Content(schema = @Schema(implementation = DifferenceResponse.class)))
    @APIResponse(responseCode = "403", description = "Neither of your municipality nor for the programme to record")
    @APIResponse(responseCode = "404", description = UNKNOWN)
    @APIResponse(responseCode = "409", description = "The rules of consent do not allow it now")
    @APIResponse(responseCode = "412", description = CHANGED)
    @APIResponse(responseCode = "422", description = "There is no such choice or date")
    @APIResponse(responseCode = "428", description = NEEDED)
    public Response record(
            @PathParam("theme") @Parameter(example = THEME) String theme,
            @PathParam("id") @Parameter(example = ID) String id,
            OutcomeRequest body,
            @BeanParam Seen seen,
            @BeanParam Speech speech) {
        DecidedDifference found = find(theme, id);
        seen.change(speech.tag(tagOf(found)), () -> {
            OutcomeRequest asked = Sent.body(body);
            deciding.record(theme, id, expected(found), asked.chosen(), Sent.orEmpty(asked.owner()), asked.dueDate());
        });
        return now(theme, id, speech);
    }

    @DELETE
    @Path("{id}/outcome")
    @Operation(
            operationId = "reopenDifference",
            summary = "Open it again: the outcome goes, votes and remarks stay",
            description = Speech.ASKED)
    @APIResponse(responseCode = "204", description = "Open again")
    @APIResponse(responseCode = "403", description = "Not yours to open")
    @APIResponse(responseCode = "404", description = UNKNOWN)
    @APIResponse(responseCode = "412", description = CHANGED)
    @APIResponse(responseCode = "428", description = NEEDED)
    public void reopen(
            @PathParam("theme") @Parameter(example = THEME) String theme,
            @PathParam("id") @Parameter(example = ID) String id,
            @BeanParam Seen seen,
            @BeanParam Speech speech) {
        DecidedDifference found = find(theme, id);
        seen.change(speech.tag(tagOf(found)), () -> deciding.reopen(theme, id, expected(found)));
    }

    private Response now(String theme, String id, Speech speech) {
        DecidedDifference now = find(theme, id);
        return Response.ok(DifferenceResponse.from(now, speech.language()))
                .tag(speech.tag(tagOf(now)))
                .build();
    }

    private static EntityTag tagOf(DecidedDifference difference) {
        return new EntityTag(difference.stamp());
    }

    private static Expected expected(DecidedDifference difference) {
        return Expected.of(difference.stamp());
    }

    private DecidedDifference find(String theme, String id) {
        return deciding.byId(theme, id).orElseThrow(() -> new NotFoundException("No set-up difference " + id + " now"));
    }
}
