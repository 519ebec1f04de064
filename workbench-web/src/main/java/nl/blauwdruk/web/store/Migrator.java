package nl.blauwdruk.web.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date before anyone reads a table. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN) // Flyway commits for itself
public class Migrator {

    @Resource(lookup = "java:app/jdbc/blauwdruk")
    private DataSource database;

    @PostConstruct
    void migrate() {
        Flyway.configure(Migrator.class.getClassLoader())
                .dataSource(database)
                .load()
                .migrate();
    }
}
