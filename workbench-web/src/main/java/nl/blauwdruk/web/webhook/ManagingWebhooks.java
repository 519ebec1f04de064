package nl.blauwdruk.web.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Scope;
import nl.blauwdruk.web.audit.Audit;
import nl.blauwdruk.web.audit.AuditHead;
import nl.blauwdruk.web.audit.Change;

/** What administrators do with webhooks: enter, try, begin again, take away. */
@ApplicationScoped
@Does(Operation.MANAGE_WEBHOOKS)
public class ManagingWebhooks {

    private static final int SECRET_BYTES = 32;
    private static final int LONGEST_ADDRESS = 500;
    private static final int SHOWN = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JpaWebhooks webhooks;
    private final AllowedTargets allowed;
    private final Messenger messenger;
    private final AuditHead head;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    @Inject
    public ManagingWebhooks(
            JpaWebhooks webhooks,
            AllowedTargets allowed,
            Messenger messenger,
            AuditHead head,
            Access access,
            Audit audit,
            Clock clock) {
        this.webhooks = webhooks;
        this.allowed = allowed;
        this.messenger = messenger;
        this.head = head;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    protected ManagingWebhooks() { // for CDI
        this(null, null, null, null, null, null, null);
    }

    /**
     * A webhook that was just entered.
     *
     * @param secret what its messages are signed with; told here and never again
     */
    public record Entered(Long id, String secret) {}

    /**
     * Enters an address that hears of every change from now on.
     *
     * @throws TargetRefused when it may not be told
     */
    @Transactional
    public Entered enter(String address) {
        access.require(Operation.MANAGE_WEBHOOKS, Scope.PROGRAMME);
        URI url = read(address);
        allowed.require(url);
        byte[] random = new byte[SECRET_BYTES];
        RANDOM.nextBytes(random);
        Webhook webhook = new Webhook(url, HexFormat.of().formatHex(random), head.number());
        webhooks.add(webhook);
        record(webhook, "", url.toString());
        return new Entered(webhook.id(), webhook.secret());
    }

    private static URI read(String address) {
        try {
            if (address == null || address.length() > LONGEST_ADDRESS) {
                throw new TargetRefused("webhook.refused.form");
            }
            return URI.create(address.strip());
        } catch (IllegalArgumentException e) {
            throw new TargetRefused("webhook.refused.form");
        }
    }

    /** Takes one away; false when it is not there. */
    @Transactional
    public boolean remove(Long id) {
        access.require(Operation.MANAGE_WEBHOOKS, Scope.PROGRAMME);
        Optional<Webhook> known = webhooks.byId(id);
        known.ifPresent(webhook -> {
            record(webhook, webhook.url().toString(), "");
            webhooks.remove(webhook);
        });
        return known.isPresent();
    }

    /** Begins again where it stopped; false when it is not there. */
    @Transactional
    public boolean resume(Long id) {
        access.require(Operation.MANAGE_WEBHOOKS, Scope.PROGRAMME);
        Optional<Webhook> known = webhooks.byId(id);
        known.ifPresent(webhook -> {
            record(webhook, webhook.isPaused() ? "gepauzeerd" : "actief", "actief");
            webhook.resume();
        });
        return known.isPresent();
    }

    /** Sends a trial message, which is no change and counts for nothing; false when it is not there or was not taken. */
    @Transactional
    public boolean tryOut(Long id) {
        access.require(Operation.MANAGE_WEBHOOKS, Scope.PROGRAMME);
        Optional<Webhook> known = webhooks.byId(id);
        return known.map(webhook -> {
                    Answer answer = messenger.send(webhook, 0, Message.trial(clock.instant()));
                    webhooks.add(new WebhookDelivery(id, 0, clock.instant(), 1, answer));
                    record(webhook, "", "geprobeerd");
                    return answer.isTaken();
                })
                .orElse(false);
    }

    /** All of them. */
    @Transactional
    public List<Webhook> all() {
        access.require(Operation.MANAGE_WEBHOOKS, Scope.PROGRAMME);
        return webhooks.all();
    }

    /** One page of them, the oldest first. */
    @Transactional
    public List<Webhook> page(int first, int most) {
        access.require(Operation.MANAGE_WEBHOOKS, Scope.PROGRAMME);
        return webhooks.page(first, most);
    }

    /** How many there are on all pages. */
    @Transactional
    public long count() {
        access.require(Operation.MANAGE_WEBHOOKS, Scope.PROGRAMME);
        return webhooks.count();
    }

    /** One of them. */
    @Transactional
    public Optional<Webhook> byId(Long id) {
        access.require(Operation.MANAGE_WEBHOOKS, Scope.PROGRAMME);
        return webhooks.byId(id);
    }

    /** The newest attempts of one. */
    @Transactional
    public List<WebhookDelivery> deliveries(Long id) {
        access.require(Operation.MANAGE_WEBHOOKS, Scope.PROGRAMME);
        return webhooks.deliveries(id, SHOWN);
    }

    private void record(Webhook webhook, String before, String after) {
        audit.record(Change.of(Operation.MANAGE_WEBHOOKS, "webhook", String.valueOf(webhook.id()), before, after));
    }
}
