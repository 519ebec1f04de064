package nl.blauwdruk.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
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

/** Accounts by API, for administrators. */
@Path("/accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
public class AccountsResource {

    private static final String UNKNOWN = "There is no such account, or it is not yours to see to";
    private static final String CHANGED = "Somebody changed it since; read it again";
    private static final String NO_IF_MATCH = "Send If-Match with the ETag of the account";

    @Inject
    private ManagingPeople managing;

    @Context
    private UriInfo uri;

    @GET
    @Operation(
            operationId = "accounts",
            summary = "Accounts by name, a page at a time; those with a text in name or login")
    @APIResponse(
            responseCode = "200",
            description = "A page of accounts",
            content = @Content(schema = @Schema(implementation = AccountResponse[].class)))
    @APIResponse(responseCode = "400", description = "A page out of bounds")
    public Response all(
            @QueryParam("search") @DefaultValue("") @Parameter(description = "Part of a name", example = "priya")
                    String search,
            @BeanParam Paging paging) {
        List<Account> items = managing.page(search, paging.first(), paging.most());
        return paging.of(items, managing.count(search)).respond(uri, AccountResponse::from);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "account", summary = "One account")
    @APIResponse(
            responseCode = "200",
            description = "The account",
            content = @Content(schema = @Schema(implementation = AccountResponse.class)))
    @APIResponse(responseCode = "304", description = "Not changed since the ETag")
    @APIResponse(responseCode = "404", description = UNKNOWN)
    public Response byId(@PathParam("id") @Parameter(example = "1001") long id, @BeanParam Fresh fresh) {
        Account account = find(id);
        return fresh.answer(tagOf(account), () -> AccountResponse.from(account));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addAccount", summary = "Make an account with a one-time password")
    @APIResponse(
            responseCode = "201",
            description = "Made; the password is told now and never again",
            content = @Content(schema = @Schema(implementation = NewAccount.class)))
    @APIResponse(responseCode = "409", description = "Somebody has this login")
    @APIResponse(responseCode = "422", description = "Not a possible account; the detail says why")
    public Response add(AccountRequest body) {
        AccountRequest asked = Sent.body(body);
        NewAccount made = managing.add(asked.login(), asked.name(), asked.asMemberships());
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(String.valueOf(made.id()))
                        .build())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(made)
                .build();
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "replaceAccount", summary = "Replace name, block and memberships of an account")
    @APIResponse(
            responseCode = "200",
            description = "The account as it is now",
            content = @Content(schema = @Schema(implementation = AccountResponse.class)))
    @APIResponse(responseCode = "404", description = UNKNOWN)
    @APIResponse(responseCode = "409", description = "Nobody could let in people any more")
    @APIResponse(responseCode = "412", description = CHANGED)
    @APIResponse(responseCode = "422", description = "Not a possible account; the detail says why")
    @APIResponse(responseCode = "428", description = NO_IF_MATCH)
    public Response replace(
            @PathParam("id") @Parameter(example = "1001") long id, AccountRequest body, @BeanParam Seen seen) {
        Account account = find(id);
        seen.change(tagOf(account), () -> {
            AccountRequest asked = Sent.body(body);
            managing.replace(id, account.version(), asked.name(), asked.blocked(), asked.asMemberships());
        });
        return answer(find(id));
    }

    @POST
    @Path("{id}/memberships")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "giveMembership",
            summary = "Give someone one more role, and leave their others as they are")
    @APIResponse(
            responseCode = "200",
            description = "The account as it is now",
            content = @Content(schema = @Schema(implementation = AccountResponse.class)))
    @APIResponse(responseCode = "404", description = UNKNOWN)
    @APIResponse(responseCode = "422", description = "Not a role that can be given; the detail says why")
    public Response give(@PathParam("id") @Parameter(example = "1001") long id, AccountRequest.Grant body) {
        find(id);
        managing.give(id, AccountRequest.membership(Sent.body(body)));
        return answer(find(id));
    }

    @DELETE
    @Path("{id}/memberships/{membership}")
    @Operation(operationId = "takeMembership", summary = "Take one role away, and leave the others as they are")
    @APIResponse(responseCode = "204", description = "Taken")
    @APIResponse(responseCode = "404", description = "There is no such account or it has no such role")
    @APIResponse(responseCode = "409", description = "Nobody could let in people any more")
    @APIResponse(responseCode = "412", description = CHANGED)
    @APIResponse(responseCode = "428", description = NO_IF_MATCH)
    public void take(
            @PathParam("id") @Parameter(example = "1001") long id,
            @PathParam("membership")
                    @Parameter(description = "role:municipality:theme, without empty ends", example = "partner:0193")
                    String membership,
            @BeanParam Seen seen) {
        Account account = find(id);
        Membership taken = account.memberships().stream()
                .filter(one -> one.grant().inShort().equals(membership))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Account " + id + " is no " + membership));
        seen.change(tagOf(account), () -> managing.take(id, taken));
    }

    @POST
    @Path("{id}/one-time-passwords")
    @Operation(
            operationId = "resetPassword",
            summary = "Give someone who forgot theirs a one-time password; their sessions end")
    @APIResponse(
            responseCode = "201",
            description = "The password is told now and never again",
            content = @Content(schema = @Schema(implementation = NewAccount.class)))
    @APIResponse(responseCode = "404", description = UNKNOWN)
    public Response resetPassword(@PathParam("id") @Parameter(example = "1001") long id) {
        Account account = find(id);
        String password = managing.resetPassword(id);
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(new NewAccount(id, account.login(), password))
                .build();
    }

    @POST
    @Path("{id}/sign-outs")
    @Operation(operationId = "signOutAccount", summary = "End all sessions of someone")
    @APIResponse(responseCode = "204", description = "Ended")
    @APIResponse(responseCode = "404", description = UNKNOWN)
    public void signOut(@PathParam("id") @Parameter(example = "1001") long id) {
        find(id);
        managing.signOutEverywhere(id);
    }

    @DELETE
    @Path("{id}/second-factor")
    @Operation(operationId = "dropSecondFactor", summary = "Let someone who lost their second factor sign in without")
    @APIResponse(responseCode = "204", description = "Taken away")
    @APIResponse(responseCode = "404", description = UNKNOWN)
    @APIResponse(responseCode = "412", description = CHANGED)
    @APIResponse(responseCode = "428", description = NO_IF_MATCH)
    public void dropSecondFactor(@PathParam("id") @Parameter(example = "1001") long id, @BeanParam Seen seen) {
        seen.change(tagOf(find(id)), () -> managing.dropSecondFactor(id));
    }

    private static Response answer(Account account) {
        return Response.ok(AccountResponse.from(account)).tag(tagOf(account)).build();
    }

    private static EntityTag tagOf(Account account) {
        return new EntityTag(account.id() + "-" + account.version());
    }

    private Account find(long id) {
        return managing.byId(id).orElseThrow(() -> new NotFoundException("There is no account " + id));
    }
}
