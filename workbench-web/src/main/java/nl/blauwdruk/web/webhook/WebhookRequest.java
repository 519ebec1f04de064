package nl.blauwdruk.web.webhook;

/** A webhook to be entered: the address that is to hear of changes. */
public record WebhookRequest(String url) {}
