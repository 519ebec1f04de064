package nl.blauwdruk.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.people.Account;
import nl.blauwdruk.web.rest.Fresh;
import nl.blauwdruk.web.rest.Seen;
import nl.blauwdruk.web.rest.Sent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One's own account by API. A password is changed on its page only, as no program should know it. */
@Path("/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "me")
public class MeResource {

    @Inject
    private ChangingOwnAccount changing;

    @Inject
    private Access access;

    @GET
    @Operation(operationId = "me", summary = "Who you are, with the rights of this moment")
    @APIResponse(
            responseCode = "200",
            description = "You",
            content = @Content(schema = @Schema(implementation = MeResponse.class)))
    @APIResponse(responseCode = "304", description = "Not changed since the ETag")
    public Response who(@BeanParam Fresh fresh) {
        Account account = changing.mine();
        return fresh.answer(tagOf(account), () -> MeResponse.of(access.person(), account));
    }

    @PUT
    @Path("preferences")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "prefer", summary = "Choose your language and whose words you read first")
    @APIResponse(
            responseCode = "200",
            description = "You as you are now",
            content = @Content(schema = @Schema(implementation = MeResponse.class)))
    @APIResponse(responseCode = "403", description = "You came in with something that is for reading alone")
    @APIResponse(responseCode = "412", description = "Your account was changed since; read it again")
    @APIResponse(responseCode = "428", description = "Send If-Match with the ETag of /me")
    public Response prefer(PreferencesRequest body, @BeanParam Seen seen) {
        Account account = changing.mine();
        seen.change(tagOf(account), () -> {
            PreferencesRequest asked = Sent.body(body);
            changing.prefer(asked.language(), asked.wordsOf());
        });
        Account now = changing.mine();
        return Response.ok(MeResponse.of(access.person(), now)).tag(tagOf(now)).build();
    }

    @POST
    @Path("sign-outs")
    @Operation(operationId = "signOutEverywhere", summary = "End all your sessions; your tokens stay good")
    @APIResponse(responseCode = "204", description = "Ended")
    @APIResponse(responseCode = "403", description = "You came in with something that is for reading alone")
    public void signOut() {
        changing.signOutEverywhere();
    }

    /** Says how they came in too, as the same account answers otherwise to a session and to each kind of token. */
    private EntityTag tagOf(Account account) {
        return new EntityTag(account.id() + "-" + account.version() + "-"
                + access.person().via() + (access.person().onlyReads() ? "-r" : ""));
    }
}
