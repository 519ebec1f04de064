package nl.blauwdruk.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
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

/** Invitations by API, for administrators. */
@Path("/invitations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "invitations")
public class InvitationsResource {

    private static final String UNKNOWN = "There is no such open invitation, or it is not yours to see to";

    @Inject
    private InvitingPeople inviting;

    @Context
    private UriInfo uri;

    @GET
    @Operation(
            operationId = "invitations",
            summary = "Invitations that can still be taken up, the last to expire first, a page at a time")
    @APIResponse(
            responseCode = "200",
            description = "A page of invitations, without their links",
            content = @Content(schema = @Schema(implementation = InvitationResponse[].class)))
    @APIResponse(responseCode = "400", description = "A page out of bounds")
    @APIResponse(responseCode = "403", description = "For administrators")
    public Response all(@BeanParam Paging paging) {
        return paging.of(inviting.page(paging.first(), paging.most()), inviting.count())
                .respond(uri, InvitationResponse::from);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "invitation", summary = "One invitation that can still be taken up")
    @APIResponse(
            responseCode = "200",
            description = "The invitation, without its link",
            content = @Content(schema = @Schema(implementation = InvitationResponse.class)))
    @APIResponse(responseCode = "304", description = "Not changed since the ETag")
    @APIResponse(responseCode = "403", description = "For administrators")
    @APIResponse(responseCode = "404", description = UNKNOWN)
    public Response byId(@PathParam("id") @Parameter(example = "1001") long id, @BeanParam Fresh fresh) {
        Invitation invitation = find(id);
        return fresh.answer(tagOf(invitation), () -> InvitationResponse.from(invitation));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "invite", summary = "Invite someone; the link works once, for fourteen days")
    @APIResponse(
            responseCode = "201",
            description = "Made; the link is told now and never again",
            content = @Content(schema = @Schema(implementation = InvitationResponse.class)))
    @APIResponse(responseCode = "403", description = "Not roles of yours to give")
    @APIResponse(responseCode = "409", description = "Somebody has this address as login")
    @APIResponse(responseCode = "422", description = "Not a possible invitation; the detail says why")
    public Response invite(InvitationRequest body) {
        InvitationRequest asked = Sent.body(body);
        InvitingPeople.Invited made = inviting.invite(asked.address(), asked.name(), asked.asMemberships());
        Invitation invitation = find(made.id());
        String link = uri.getBaseUri()
                .resolve("../../signin/invitation?uitnodiging=" + made.secret().text())
                .toString();
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(String.valueOf(made.id()))
                        .build())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .tag(tagOf(invitation))
                .entity(InvitationResponse.from(invitation, link))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "revokeInvitation", summary = "Take an invitation back")
    @APIResponse(responseCode = "204", description = "Taken back")
    @APIResponse(responseCode = "403", description = "For administrators")
    @APIResponse(responseCode = "404", description = UNKNOWN)
    @APIResponse(responseCode = "412", description = "It was changed since; read it again")
    @APIResponse(responseCode = "428", description = "Send If-Match with the ETag of the invitation")
    public void revoke(@PathParam("id") @Parameter(example = "1001") long id, @BeanParam Seen seen) {
        seen.change(tagOf(find(id)), () -> inviting.revoke(id));
    }

    private static EntityTag tagOf(Invitation invitation) {
        return new EntityTag(invitation.id() + "-" + invitation.version());
    }

    private Invitation find(long id) {
        return inviting.byId(id).orElseThrow(() -> new NotFoundException("There is no open invitation " + id));
    }
}
