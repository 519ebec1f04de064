package nl.blauwdruk.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.BadRequestException;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.blauwdruk.web.rest.Page;
import nl.blauwdruk.web.rest.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Accounts by API, for administrators. */
@Path("/accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
public class AccountsResource {

    private static final int LARGEST_PAGE = 500;
    private static final int PRECONDITION_REQUIRED = 428;

    @Inject
    private ManagingPeople managing;

    @Context
    private UriInfo uri;

    @GET
    @Operation(
            operationId = "accounts",
            summary = "Accounts by name, a page at a time; those with a text in name or login")
    public Response all(
            @QueryParam("search") @DefaultValue("") String search,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("pageSize") @DefaultValue("50") int pageSize) {
        if (page < 1 || page > Integer.MAX_VALUE / LARGEST_PAGE || pageSize < 1 || pageSize > LARGEST_PAGE) {
            throw new BadRequestException("page starts at 1 and pageSize is 1 to " + LARGEST_PAGE);
        }
        List<Account> items = managing.page(search, (page - 1) * pageSize, pageSize);
        return new Page<>(items, page, pageSize, managing.count(search)).respond(uri, AccountResponse::from);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "account", summary = "One account")
    @APIResponse(responseCode = "200", description = "The account")
    @APIResponse(responseCode = "304", description = "Not changed since the ETag")
    @APIResponse(responseCode = "404", description = "There is no such account, or it is not yours to see to")
    public Response byId(@PathParam("id") long id, @Context Request request) {
        Account account = find(id);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tagOf(account));
        return unchanged == null
                ? answer(account)
                : unchanged.tag(tagOf(account)).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addAccount", summary = "Make an account with a one-time password")
    @APIResponse(responseCode = "201", description = "Made; the password is told now and never again")
    @APIResponse(responseCode = "409", description = "Somebody has this login")
    @APIResponse(responseCode = "422", description = "Not a possible account; the detail says why")
    public Response add(AccountRequest body) {
        AccountRequest asked = there(body);
        NewAccount made = managing.add(asked.login(), asked.name(), asked.asMemberships());
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(String.valueOf(made.id()))
                        .build())
                .entity(made)
                .build();
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "replaceAccount", summary = "Replace name, block and memberships of an account")
    @APIResponse(responseCode = "200", description = "The account as it is now")
    @APIResponse(responseCode = "409", description = "Nobody could let in people any more")
    @APIResponse(responseCode = "412", description = "Somebody changed it since; read it again")
    @APIResponse(responseCode = "422", description = "Not a possible account; the detail says why")
    @APIResponse(responseCode = "428", description = "Send If-Match with the ETag of the account")
    public Response replace(
            @PathParam("id") long id, AccountRequest body, @Context Request request, @Context HttpHeaders headers) {
        Account account = find(id);
        if (headers.getHeaderString(HttpHeaders.IF_MATCH) == null) {
            return Problem.of(PRECONDITION_REQUIRED, "if-match-needed", "Send If-Match with the ETag you read.")
                    .response();
        }
        if (request.evaluatePreconditions(tagOf(account)) != null) {
            return changedSince();
        }
        AccountRequest asked = there(body);
        try {
            managing.replace(id, account.version(), asked.name(), asked.blocked(), asked.asMemberships());
        } catch (OptimisticLockException between) {
            return changedSince();
        }
        return answer(find(id));
    }

    private static Response changedSince() {
        return Problem.of(
                        Response.Status.PRECONDITION_FAILED.getStatusCode(),
                        "changed-since",
                        "Somebody changed this account since you read it. Read it again.")
                .response();
    }

    private static AccountRequest there(AccountRequest body) {
        if (body == null) {
            throw new BadRequestException("Send the account as JSON");
        }
        return body;
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
