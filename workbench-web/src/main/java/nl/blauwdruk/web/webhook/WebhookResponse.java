package nl.blauwdruk.web.webhook;

/**
 * A webhook as the API gives it.
 *
 * @param delivered number of the last audit entry it has heard of
 * @param failures how often the next one failed to arrive
 */
public record WebhookResponse(long id, String url, long delivered, int failures, boolean paused) {

    static WebhookResponse from(Webhook webhook) {
        return new WebhookResponse(
                webhook.id(), webhook.url().toString(), webhook.delivered(), webhook.failures(), webhook.isPaused());
    }
}
