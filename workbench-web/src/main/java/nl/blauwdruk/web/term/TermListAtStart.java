package nl.blauwdruk.web.term;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Sees at start that the term list was filled; after the index was, which is only filled while it is empty. */
@Singleton
@Startup
@DependsOn({"Migrator", "FillingTheIndex"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // the use case has a transaction of its own
public class TermListAtStart {

    private static final Logger LOG = System.getLogger(TermListAtStart.class.getName());

    @Inject
    private BeginningTerms beginning;

    @PostConstruct
    void begin() {
        int added = beginning.fill();
        if (added > 0) {
            LOG.log(Level.INFO, "Filled the term list with {0} concepts", added);
        }
    }
}
