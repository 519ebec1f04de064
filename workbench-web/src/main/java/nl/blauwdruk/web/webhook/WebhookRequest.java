package nl.blauwdruk.web.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A webhook to be entered: the address that is to hear of changes. */
public record WebhookRequest(
        @Schema(example = "https://berichten.example.org/blauwdruk")
        String url) {}
