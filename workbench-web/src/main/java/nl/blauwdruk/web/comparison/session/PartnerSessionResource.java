package nl.blauwdruk.web.comparison.session;

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
import nl.blauwdruk.web.comparison.ComparingThemes;
import nl.blauwdruk.web.rest.Fresh;
import nl.blauwdruk.web.rest.Seen;
import nl.blauwdruk.web.rest.Sent;
import nl.blauwdruk.web.rest.Speech;
import nl.blauwdruk.web.store.Expected;
import nl.blauwdruk.web.store.Overtaken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The partner session by API. Votes, remarks and outcomes are given at the differences themselves, in a session or not. */
@Path("/comparisons/{theme}/session")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "comparisons")
public class PartnerSessionResource {

    private static final String THEME = "wmo";
    private static final String NONE = "There is no such theme with blueprints, or no session was held";
    private static final String CHANGED = "Something was shown or said since; read it again";
    private static final String NEEDED = "Send If-Match with the ETag of the session";
    private static final String NOT_CHAIR = "Not yours to lead";

    @Inject
    private HoldingSessions holding;

    @Inject
    private ComparingThemes comparing;

    @Context
    private UriInfo uri;

    @GET
    @Operation(
            operationId = "partnerSession",
            summary =
                    "The newest partner session of a theme: what is shown, what it decided, the overlap before and after",
            description = Speech.ASKED)
    @APIResponse(
            responseCode = "200",
            description = "The session",
            content = @Content(schema = @Schema(implementation = PartnerSessionResponse.class)))
    @APIResponse(responseCode = "304", description = "Not changed since the ETag")
    @APIResponse(responseCode = "404", description = NONE)
    public Response newest(
            @PathParam("theme") @Parameter(example = THEME) String theme,
            @BeanParam Fresh fresh,
            @BeanParam Speech speech) {
        SessionReport report = find(theme);
        return fresh.answer(tagOf(theme), speech, () -> PartnerSessionResponse.from(report, speech.language()));
    }

    @POST
    @Operation(
            operationId = "beginPartnerSession",
            summary = "Begin a partner session, or go on with the one that is held",
            description = Speech.ASKED)
    @APIResponse(
            responseCode = "201",
            description = "It is held; its address is in Location",
            content = @Content(schema = @Schema(implementation = PartnerSessionResponse.class)))
    @APIResponse(responseCode = "403", description = NOT_CHAIR)
    @APIResponse(responseCode = "404", description = "There is no such theme with blueprints")
    public Response begin(@PathParam("theme") @Parameter(example = THEME) String theme, @BeanParam Speech speech) {
        if (comparing.of(theme).isEmpty()) {
            throw new NotFoundException("There is no theme " + theme + " with blueprints");
        }
        Overtaken.insist(() -> holding.begin(theme));
        return Response.created(uri.getAbsolutePath())
                .entity(PartnerSessionResponse.from(find(theme), speech.language()))
                .tag(speech.tag(tagOf(theme)))
                .build();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "showInPartnerSession",
            summary = "Show a difference to all who follow the session",
            description = Speech.ASKED)
    @APIResponse(
            responseCode = "200",
            description = "The session as it is now",
            content = @Content(schema = @Schema(implementation = PartnerSessionResponse.class)))
    @APIResponse(responseCode = "403", description = NOT_CHAIR)
    @APIResponse(responseCode = "404", description = "No session is held, or there is no such difference now")
    @APIResponse(responseCode = "412", description = CHANGED)
    @APIResponse(responseCode = "422", description = "No difference was named")
    @APIResponse(responseCode = "428", description = NEEDED)
    public Response show(
            @PathParam("theme") @Parameter(example = THEME) String theme,
            PartnerSessionRequest body,
            @BeanParam Seen seen,
            @BeanParam Speech speech) {
        PartnerSession held = held(theme);
        String difference = Sent.text(Sent.body(body).shown(), "shown");
        seen.change(speech.tag(tagOf(theme)), () -> holding.show(theme, difference, Expected.of(held.version())));
        return Response.ok(PartnerSessionResponse.from(find(theme), speech.language()))
                .tag(speech.tag(tagOf(theme)))
                .build();
    }

    @DELETE
    @Operation(
            operationId = "endPartnerSession",
            summary = "End the session for everyone; its decisions stay",
            description = Speech.ASKED)
    @APIResponse(responseCode = "204", description = "It is over")
    @APIResponse(responseCode = "403", description = NOT_CHAIR)
    @APIResponse(responseCode = "404", description = "No session is held")
    @APIResponse(responseCode = "412", description = CHANGED)
    @APIResponse(responseCode = "428", description = NEEDED)
    public void end(
            @PathParam("theme") @Parameter(example = THEME) String theme,
            @BeanParam Seen seen,
            @BeanParam Speech speech) {
        held(theme);
        seen.change(speech.tag(tagOf(theme)), () -> holding.end(theme));
    }

    private EntityTag tagOf(String theme) {
        return new EntityTag(holding.pulse(theme));
    }

    private PartnerSession held(String theme) {
        return holding.running(theme)
                .orElseThrow(() -> new NotFoundException("No session of " + theme + " is held now"));
    }

    private SessionReport find(String theme) {
        return holding.report(theme).orElseThrow(() -> new NotFoundException("No session of " + theme + " was held"));
    }
}
