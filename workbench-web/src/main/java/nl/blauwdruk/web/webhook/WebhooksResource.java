package nl.blauwdruk.web.webhook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
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
import java.util.List;
import nl.blauwdruk.web.rest.Fresh;
import nl.blauwdruk.web.rest.Paging;
import nl.blauwdruk.web.rest.Seen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Webhooks by API, for administrators of the programme. */
@Path("/webhooks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "webhooks")
public class WebhooksResource {

    @Inject
    private ManagingWebhooks managing;

    @Context
    private UriInfo uri;

    @GET
    @Operation(operationId = "webhooks", summary = "Webhooks, the oldest first, a page at a time")
    @APIResponse(
            responseCode = "200",
            description = "A page of webhooks",
            content = @Content(schema = @Schema(implementation = WebhookResponse[].class)))
    @APIResponse(responseCode = "400", description = "A page out of bounds")
    public Response all(@BeanParam Paging paging) {
        return paging.of(managing.page(paging.first(), paging.most()), managing.count())
                .respond(uri, WebhookResponse::from);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "webhook", summary = "One webhook")
    @APIResponse(
            responseCode = "200",
            description = "The webhook",
            content = @Content(schema = @Schema(implementation = WebhookResponse.class)))
    @APIResponse(responseCode = "304", description = "Not changed since the ETag")
    @APIResponse(responseCode = "404", description = "There is no such webhook")
    public Response byId(@PathParam("id") @Parameter(example = "1001") long id, @BeanParam Fresh fresh) {
        Webhook webhook = find(id);
        return fresh.answer(tagOf(webhook), () -> WebhookResponse.from(webhook));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "enterWebhook", summary = "Enter an address that hears of every change from now on")
    @APIResponse(
            responseCode = "201",
            description = "Entered; the secret is told here and never again",
            content = @Content(schema = @Schema(implementation = EnteredResponse.class)))
    @APIResponse(responseCode = "422", description = "The address may not be told")
    public Response enter(WebhookRequest request) {
        if (request == null) {
            throw new BadRequestException("Send {\"url\": \"https://…\"}");
        }
        ManagingWebhooks.Entered entered = managing.enter(request.url());
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(String.valueOf(entered.id()))
                        .build())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(new EnteredResponse(entered.id(), entered.secret()))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "removeWebhook", summary = "Take a webhook away, with its log")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "404", description = "There is no such webhook")
    @APIResponse(responseCode = "412", description = "It was changed since; read it again")
    @APIResponse(responseCode = "428", description = "Send If-Match with the ETag of the webhook, or *")
    public void remove(@PathParam("id") @Parameter(example = "1001") long id, @BeanParam Seen seen) {
        seen.change(tagOf(find(id)), () -> require(managing.remove(id), id));
    }

    @POST
    @Path("{id}/resumption")
    @Operation(operationId = "resumeWebhook", summary = "Begin again where it stopped")
    @APIResponse(responseCode = "204", description = "It is told again")
    @APIResponse(responseCode = "404", description = "There is no such webhook")
    public void resume(@PathParam("id") @Parameter(example = "1001") long id) {
        require(managing.resume(id), id);
    }

    @POST
    @Path("{id}/trial")
    @Operation(operationId = "tryWebhook", summary = "Send a trial message; the log says what became of it")
    @APIResponse(responseCode = "204", description = "Tried")
    @APIResponse(responseCode = "404", description = "There is no such webhook")
    public void tryOut(@PathParam("id") @Parameter(example = "1001") long id) {
        require(managing.byId(id).isPresent(), id);
        managing.tryOut(id);
    }

    @GET
    @Path("{id}/deliveries")
    @Operation(operationId = "webhookDeliveries", summary = "The newest attempts, the newest first")
    @APIResponse(
            responseCode = "200",
            description = "The twenty newest attempts",
            content = @Content(schema = @Schema(implementation = DeliveryResponse[].class)))
    public List<DeliveryResponse> deliveries(@PathParam("id") @Parameter(example = "1001") long id) {
        return managing.deliveries(id).stream().map(DeliveryResponse::from).toList();
    }

    private static EntityTag tagOf(Webhook webhook) {
        return new EntityTag(webhook.id() + "-" + webhook.version());
    }

    private Webhook find(long id) {
        return managing.byId(id).orElseThrow(() -> unknown(id));
    }

    private static void require(boolean there, long id) {
        if (!there) {
            throw unknown(id);
        }
    }

    private static NotFoundException unknown(long id) {
        return new NotFoundException("There is no webhook " + id);
    }
}
