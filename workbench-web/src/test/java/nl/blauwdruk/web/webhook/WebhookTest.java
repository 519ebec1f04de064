package nl.blauwdruk.web.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WebhookTest {

    @Test
    void an_address_that_never_answers_well_is_paused_and_begins_again_where_it_stopped() {
        Webhook webhook = new Webhook(URI.create("https://voorbeeld.nl/"), "geheim", 7);

        for (int i = 0; i < 8; i++) {
            webhook.missed(Instant.EPOCH);
        }
        boolean before = webhook.isPaused();
        webhook.missed(Instant.EPOCH);
        boolean after = webhook.isPaused();
        webhook.resume();

        assertThat(before).isFalse();
        assertThat(after).isTrue();
        assertThat(webhook.isPaused()).isFalse();
        assertThat(webhook.delivered()).isEqualTo(7);
    }
}
