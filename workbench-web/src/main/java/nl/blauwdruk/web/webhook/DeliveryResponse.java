package nl.blauwdruk.web.webhook;

/**
 * One attempt as the API gives it.
 *
 * @param event number of the audit entry; 0 for a trial
 * @param status HTTP status; 0 when there was no answer
 */
public record DeliveryResponse(long event, String at, int attempt, int status, String note) {

    static DeliveryResponse from(WebhookDelivery delivery) {
        return new DeliveryResponse(
                delivery.number(), delivery.at().toString(), delivery.attempt(), delivery.status(), delivery.note());
    }
}
