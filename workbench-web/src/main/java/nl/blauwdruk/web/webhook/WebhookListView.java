package nl.blauwdruk.web.webhook;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.blauwdruk.web.page.LanguageView;
import nl.blauwdruk.web.page.Messages;
import nl.blauwdruk.web.page.Texts;

/** The page with the addresses that hear of changes. */
@Named
@RequestScoped
public class WebhookListView {

    @Inject
    private ManagingWebhooks managing;

    @Inject
    private Messages messages;

    @Inject
    private Texts texts;

    @Inject
    private LanguageView language;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private List<Row> rows = List.of();
    private String address;

    /** A webhook with its newest attempts. */
    public record Row(Long id, String url, long delivered, int failures, boolean paused, List<Attempt> attempts) {}

    /** One attempt, in the words of the reader. */
    public record Attempt(String at, String event, String outcome, boolean good) {}

    /** A form that comes back finds the page as it was: what it shows must be there before its buttons are. */
    @PostConstruct
    void restore() {
        if (request.getMethod().equals("POST")) {
            load();
        }
    }

    /** Reads all webhooks. */
    public void load() {
        rows = managing.all().stream().map(this::row).toList();
    }

    private Row row(Webhook webhook) {
        return new Row(
                webhook.id(),
                webhook.url().toString(),
                webhook.delivered(),
                webhook.failures(),
                webhook.isPaused(),
                managing.deliveries(webhook.id()).stream().map(this::attempt).toList());
    }

    private Attempt attempt(WebhookDelivery delivery) {
        return new Attempt(
                DateTimeFormatter.ofPattern("d MMM HH:mm:ss", language.locale())
                        .format(delivery.at().atZone(clock.getZone())),
                delivery.number() == 0 ? texts.get("webhook.trial") : String.valueOf(delivery.number()),
                outcome(delivery),
                delivery.status() >= 200 && delivery.status() < 300);
    }

    private String outcome(WebhookDelivery delivery) {
        if (delivery.status() != 0) {
            return String.valueOf(delivery.status());
        }
        return texts.containsKey(delivery.note()) ? texts.get(delivery.note()) : texts.get("webhook.noAnswer");
    }

    /** Enters an address. */
    public void enter() {
        try {
            messages.done("webhook.entered", managing.enter(address).secret());
            address = null;
            load();
        } catch (TargetRefused e) {
            messages.refused(texts.get(e.getMessage()));
        }
    }

    /** Sends a trial. */
    public void tryOut(Long id) {
        if (managing.tryOut(id)) {
            messages.done("webhook.tried");
        } else {
            messages.refused(texts.get("webhook.notTaken"));
        }
        load();
    }

    /** Begins again. */
    public void resume(Long id) {
        managing.resume(id);
        messages.done("webhook.resumed");
        load();
    }

    /** Takes one away. */
    public void remove(Long id) {
        managing.remove(id);
        messages.done("webhook.removed");
        load();
    }

    public List<Row> getRows() {
        return rows;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
