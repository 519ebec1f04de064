package nl.blauwdruk.web.token;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
    @Operation(operationId = "tokens", summary = "Your own tokens, the newest first; never their secrets")
    public List<TokenResponse> own() {
        return owning.own().stream().map(TokenResponse::from).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "makeToken", summary = "Make a token; only from the pages' session, not with a token")
    @APIResponse(responseCode = "201", description = "Made; the secret is in this answer and nowhere else")
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
    public void revoke(@PathParam("id") long id) {
        owning.revoke(id);
    }
}
