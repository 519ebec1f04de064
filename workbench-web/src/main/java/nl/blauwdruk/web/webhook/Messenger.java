package nl.blauwdruk.web.webhook;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.CloseMode;

/** Sends one message to one address. Follows no redirect, waits briefly, and reads nothing of the answer but its status. */
@ApplicationScoped
public class Messenger {

    private final AllowedTargets allowed;
    private final Clock clock;
    private final CloseableHttpClient http;

    @Inject
    public Messenger(AllowedTargets allowed, Clock clock) {
        this.allowed = allowed;
        this.clock = clock;
        this.http = PlainClient.to(allowed);
    }

    protected Messenger() { // for CDI
        this.allowed = null;
        this.clock = null;
        this.http = null;
    }

    @PreDestroy
    void end() {
        http.close(CloseMode.GRACEFUL);
    }

    Answer send(Webhook webhook, long id, String body) {
        try {
            allowed.requireListed(webhook.url());
            return answer(request(webhook, id, body));
        } catch (TargetRefused e) {
            return Answer.none(e.getMessage());
        } catch (IOException e) {
            return Answer.none(e.getClass().getSimpleName());
        }
    }

    /** Hangs up after the status: what else is said is not for us. Whoever says it a drop at a time is cut off. */
    private Answer answer(HttpPost request) throws IOException {
        CompletableFuture<Void> end = CompletableFuture.runAsync(
                request::cancel, CompletableFuture.delayedExecutor(PlainClient.SECONDS, TimeUnit.SECONDS));
        try {
            return new Answer(http.executeOpen(null, request, null).getCode(), "");
        } finally {
            end.cancel(false);
            request.cancel();
        }
    }

    private HttpPost request(Webhook webhook, long id, String body) {
        long timestamp = clock.instant().getEpochSecond();
        HttpPost request = new HttpPost(webhook.url());
        request.setHeader("Blauwdruk-Event", String.valueOf(id));
        request.setHeader("Blauwdruk-Timestamp", String.valueOf(timestamp));
        request.setHeader("Blauwdruk-Signature", "sha256=" + Signature.of(webhook.secret(), timestamp, body));
        request.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON));
        return request;
    }
}
