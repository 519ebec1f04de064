package nl.blauwdruk.web.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.blauwdruk.model.blueprint.Theme;
import nl.blauwdruk.model.blueprint.Themes;
import nl.blauwdruk.report.audit.AuditChain;
import nl.blauwdruk.report.audit.AuditRecord;
import nl.blauwdruk.report.audit.ChainedRecord;
import nl.blauwdruk.web.access.CurrentPerson;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.harness.ServerTest;
import org.junit.jupiter.api.Test;

@ServerTest
class StoredAuditIT {

    private static final int WRITERS = 6;

    @Inject
    private Audit audit;

    @Inject
    private AuditWriting writing;

    @Inject
    private Themes themes;

    @PersistenceContext
    private EntityManager entities;

    @Resource
    private UserTransaction transaction;

    @Resource
    private ManagedExecutorService executor;

    @Resource(lookup = "java:app/jdbc/blauwdruk")
    private DataSource database;

    @Test
    void an_entry_is_there_with_its_change_word_for_word() throws Exception {
        transaction.begin();
        entities.persist(new Theme("gelogd", "Gelogd", "", "", 95));
        record(Change.in("gelogd", Operation.DESCRIBE_THEME, "theme", "gelogd", "", "Gelogd € ☂ ‘漢字’ ")
                .at("0193")
                .because("=omdat\r\n'het' moet"));
        transaction.commit();

        AuditRecord last = newest().record();
        assertThat(last.byLogin()).isEqualTo("system");
        assertThat(last.key()).isEqualTo("gelogd");
        assertThat(last.municipality()).isEqualTo("0193");
        assertThat(last.after()).isEqualTo("Gelogd € ☂ ‘漢字’ ");
        assertThat(last.reason()).isEqualTo("=omdat\r\n'het' moet");
        assertThat(themes.byKey("gelogd")).isPresent();
    }

    @Test
    void a_change_that_is_undone_leaves_no_entry_and_no_gap() throws Exception {
        long before = head();

        transaction.begin();
        record(Change.of(Operation.EDIT_TERM, "term", "teruggedraaid", "", "x"));
        transaction.rollback();
        transaction.begin();
        record(Change.of(Operation.EDIT_TERM, "term", "doorgezet", "", "x"));
        transaction.commit();

        assertThat(newest().record().key()).isEqualTo("doorgezet");
        assertThat(head()).isEqualTo(before + 1);
    }

    @Test
    void a_change_outside_a_transaction_is_refused() {
        assertThatThrownBy(() -> record(Change.of(Operation.EDIT_TERM, "term", "los", "", "x")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void people_who_change_at_the_same_time_make_one_chain() throws Exception {
        long before = head();
        List<Future<?>> done = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            done.add(executor.submit(() -> writing.many(10)));
        }
        for (Future<?> one : done) {
            one.get();
        }

        assertThat(head()).isEqualTo(before + WRITERS * 20);
        assertThat(AuditChain.firstBroken(all())).isEmpty();
    }

    private void record(Change change) {
        CurrentPerson.runAs(Person.SYSTEM, () -> {
            audit.record(change);
            return null;
        });
    }

    private Stream<ChainedRecord> all() {
        return entities.createQuery("select e from AuditEntry e order by e.number", AuditEntry.class)
                .getResultStream()
                .map(AuditEntry::chained);
    }

    private ChainedRecord newest() {
        return entities.createQuery("select e from AuditEntry e order by e.number desc", AuditEntry.class)
                .setMaxResults(1)
                .getSingleResult()
                .chained();
    }

    private long head() throws Exception {
        try (Connection connection = database.getConnection();
                ResultSet found = connection.createStatement().executeQuery("select number from audit_head")) {
            found.next();
            return found.getLong(1);
        }
    }
}
