package nl.blauwdruk.web.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Webhooks and what became of their messages, in the database. */
@ApplicationScoped
public class JpaWebhooks {

    @PersistenceContext
    private EntityManager entities;

    /** All, the oldest first. */
    public List<Webhook> all() {
        return entities.createQuery("select w from Webhook w order by w.id", Webhook.class)
                .getResultList();
    }

    /** One page of them. */
    List<Webhook> page(int first, int most) {
        return entities.createQuery("select w from Webhook w order by w.id", Webhook.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many there are. */
    long count() {
        return entities.createQuery("select count(w) from Webhook w", Long.class)
                .getSingleResult();
    }

    public Optional<Webhook> byId(Long id) {
        return Optional.ofNullable(entities.find(Webhook.class, id));
    }

    /** Those for which something may be sent now. */
    public List<Webhook> due(long nowMicros) {
        return entities.createQuery(
                        "select w from Webhook w where w.paused = false and w.dueAtMicros <= :now order by w.id",
                        Webhook.class)
                .setParameter("now", nowMicros)
                .getResultList();
    }

    public void add(Webhook webhook) {
        entities.persist(webhook);
        entities.flush(); // its id is told at once
    }

    /** Removes it with what it did. */
    public void remove(Webhook webhook) {
        entities.createQuery("delete from WebhookDelivery d where d.webhook = :id")
                .setParameter("id", webhook.id())
                .executeUpdate();
        entities.remove(webhook);
    }

    public void add(WebhookDelivery delivery) {
        entities.persist(delivery);
    }

    /** The newest deliveries of one, the newest first. */
    public List<WebhookDelivery> deliveries(Long webhook, int most) {
        return entities.createQuery(
                        "select d from WebhookDelivery d where d.webhook = :id order by d.id desc",
                        WebhookDelivery.class)
                .setParameter("id", webhook)
                .setMaxResults(most)
                .getResultList();
    }
}
