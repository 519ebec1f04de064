package nl.blauwdruk.web.signin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.blauwdruk.web.people.BeginningPeople;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The people of a demonstration: one account per role, which nobody needs a password for. */
@Named("demonstration")
@Singleton
@Startup
@DependsOn("Migrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // the use case has a transaction of its own
public class Demonstrators {

    @Inject
    @ConfigProperty(name = "blauwdruk.demonstration", defaultValue = "false")
    private boolean demonstration;

    @Inject
    private BeginningPeople beginning;

    @PostConstruct
    void begin() {
        all().forEach(one -> beginning.addUnlessThere(one.login(), one.name(), one.memberships()));
    }

    /** Whether this workbench is a demonstration. */
    public boolean isOn() {
        return demonstration;
    }

    /** Everyone who may be chosen; empty where this is no demonstration. */
    public List<Demonstrator> all() {
        return isOn() ? Demonstrator.ALL : List.of();
    }
}
