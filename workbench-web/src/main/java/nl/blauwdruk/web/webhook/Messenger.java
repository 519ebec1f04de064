package nl.blauwdruk.web.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;

/** Sends one message to one address. Follows no redirect, waits briefly, and reads nothing of the answer but its status. */
@ApplicationScoped
public class Messenger {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final AllowedTargets allowed;
    private final Clock clock;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();

    @Inject
    public Messenger(AllowedTargets allowed, Clock clock) {
        this.allowed = allowed;
        this.clock = clock;
    }

    protected Messenger() { // for CDI
        this(null, null);
    }

    Answer send(Webhook webhook, long id, String body) {
        try {
            allowed.require(webhook.url());
            HttpResponse<InputStream> response =
                    http.send(request(webhook, id, body), HttpResponse.BodyHandlers.ofInputStream());
            response.body().close();
            return new Answer(response.statusCode(), "");
        } catch (TargetRefused e) {
            return Answer.none(e.getMessage());
        } catch (IOException e) {
            return Answer.none(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.none("interrupted");
        }
    }

    private HttpRequest request(Webhook webhook, long id, String body) {
        long timestamp = clock.instant().getEpochSecond();
        return HttpRequest.newBuilder(webhook.url())
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("User-Agent", "Blauwdruk")
                .header("Blauwdruk-Event", String.valueOf(id))
                .header("Blauwdruk-Timestamp", String.valueOf(timestamp))
                .header("Blauwdruk-Signature", "sha256=" + Signature.of(webhook.secret(), timestamp, body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }
}
