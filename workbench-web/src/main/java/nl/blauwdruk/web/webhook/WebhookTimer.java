package nl.blauwdruk.web.webhook;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets webhooks be told time and again; one round never overtakes another. */
@Singleton
@Startup
@DependsOn("Migrator")
@TransactionManagement(TransactionManagementType.BEAN) // each message has a transaction of its own
public class WebhookTimer {

    private static final Logger LOG = System.getLogger(WebhookTimer.class.getName());

    @Inject
    private DeliveringWebhooks delivering;

    @Inject
    @ConfigProperty(name = "blauwdruk.webhook.every", defaultValue = "PT10S")
    private Duration every;

    @Resource
    private ManagedScheduledExecutorService executor;

    private ScheduledFuture<?> rounds;

    @PostConstruct
    void begin() {
        rounds =
                executor.scheduleWithFixedDelay(this::round, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void end() {
        rounds.cancel(true);
    }

    /** What goes wrong in one round must not end the rounds. */
    private void round() {
        try {
            delivering.deliverDue();
        } catch (Exception e) {
            LOG.log(Level.WARNING, "Webhooks could not be told of changes; tried again in " + every, e);
        }
    }
}
