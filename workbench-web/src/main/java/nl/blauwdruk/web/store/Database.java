package nl.blauwdruk.web.store;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;

/** Says where the database is: embedded by default, MariaDB when the environment names one. */
@Singleton
@DataSourceDefinition(
        name = "java:app/jdbc/blauwdruk",
        className = "${MPCONFIG=blauwdruk.db.datasource:org.h2.jdbcx.JdbcDataSource}",
        url =
                "${MPCONFIG=blauwdruk.db.url:jdbc:h2:file:./data/blauwdruk;MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE}",
        user = "${MPCONFIG=blauwdruk.db.user:blauwdruk}",
        password = "${MPCONFIG=blauwdruk.db.password:blauwdruk}",
        minPoolSize = 2,
        initialPoolSize = 2,
        maxPoolSize = 20,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit"
        })
public class Database {}
