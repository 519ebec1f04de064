package nl.blauwdruk.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sees that an empty workbench has one administrator, who can let in everyone else. */
@Singleton
@Startup
@DependsOn("Migrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // the use case has a transaction of its own
public class FirstAdministrator {

    @Inject
    private BeginningPeople beginning;

    @Inject
    @ConfigProperty(name = "blauwdruk.admin.password")
    private Optional<String> given;

    @Inject
    @ConfigProperty(name = "blauwdruk.demonstration", defaultValue = "false")
    private boolean demonstration;

    @PostConstruct
    void begin() {
        if (demonstration) {
            return; // a demonstration has people of its own
        }
        beginning.administrator(given.filter(password -> !password.isBlank()));
    }
}
