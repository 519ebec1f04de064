package nl.blauwdruk.web.token;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import nl.blauwdruk.web.rest.Paging;
import nl.blauwdruk.web.rest.Seen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Own tokens by API. */
@Path("/tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tokens")
public class TokensResource {

    private static final int DAYS = 90;

    @Inject
    private OwningTokens owning;

    @Context
    private UriInfo uri;

    @GET
    @Operation(
            operationId = "tokens",
            summary = "Your own tokens, the newest first, a page at a time; never their secrets")
    @APIResponse(
            responseCode = "200",
            description = "A page of tokens",
            content = @Content(schema = @Schema(implementation = TokenResponse[].class)))
    @APIResponse(responseCode = "400", description = "A page out of bounds")
    public Response own(@BeanParam Paging paging) {
        return paging.of(owning.page(paging.first(), paging.most()), owning.count())
                .respond(uri, TokenResponse::from);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "token", summary = "One of your own tokens; never its secret")
    @APIResponse(
            responseCode = "200",
            description = "The token; when it was used changes no ETag",
            content = @Content(schema = @Schema(implementation = TokenResponse.class)))
    @APIResponse(responseCode = "404", description = "You have no such token")
    public Response byId(@PathParam("id") @Parameter(example = "1001") long id) {
        AccessToken token = find(id);
        return Response.ok(TokenResponse.from(token)).tag(tagOf(token)).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "makeToken", summary = "Make a token; only from the pages' session, not with a token")
    @APIResponse(
            responseCode = "201",
            description = "Made; the secret is in this answer and nowhere else",
            content = @Content(schema = @Schema(implementation = TokenResponse.class)))
    @APIResponse(responseCode = "403", description = "A token cannot make a token")
    @APIResponse(responseCode = "422", description = "Name or days out of bounds")
    public Response make(TokenRequest wanted) {
        if (wanted == null) {
            throw new BadRequestException("Send a token to make: {\"name\": \"…\"}");
        }
        int days = wanted.days() == null ? DAYS : wanted.days();
        OwningTokens.Made made =
                owning.make(wanted.name(), !Boolean.TRUE.equals(wanted.write()), Duration.ofDays(days));
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(String.valueOf(made.token().id()))
                        .build())
                .header("Cache-Control", "no-store")
                .entity(TokenResponse.from(made.token(), made.secret()))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "revokeToken", summary = "Revoke one of your own tokens; it opens nothing from then on")
    @APIResponse(responseCode = "204", description = "Revoked")
    @APIResponse(responseCode = "404", description = "You have no such token")
    @APIResponse(responseCode = "412", description = "It was changed since; read it again")
    @APIResponse(responseCode = "428", description = "Send If-Match with the ETag of the token, or *")
    public void revoke(@PathParam("id") @Parameter(example = "1001") long id, @BeanParam Seen seen) {
        seen.change(tagOf(find(id)), () -> owning.revoke(id));
    }

    private static EntityTag tagOf(AccessToken token) {
        return new EntityTag(token.id() + "-" + token.version());
    }

    private AccessToken find(long id) {
        return owning.byId(id).orElseThrow(() -> new UnknownToken(id));
    }
}
