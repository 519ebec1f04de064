package nl.blauwdruk.web.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What stood in steps before, stands among the statements after the migration. */
class OwnWordsMigrationTest {

    private static final String URL = "jdbc:h2:mem:own-words;MODE=MariaDB;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1";
    private static final String BEFORE = "33?";
    private static final String STEP = "insert into step (id, blueprint_id, position, local_id, mark, phase_key, name,"
            + " resident, frontstage, backstage, base_steps, base_twin, base_moved, base_otherwise) values ";

    @Test
    void every_saying_of_a_step_becomes_statements_with_the_same_meaning() throws SQLException {
        Flyway.configure().dataSource(URL, "", "").target(BEFORE).load().migrate();
        try (Connection database = DriverManager.getConnection(URL, "", "");
                Statement sql = database.createStatement()) {
            sql.execute("insert into theme (code, version, name, subject, law, box, position)"
                    + " values ('proef', 1, 'Proef', '', '', '', 1)");
            blueprint(sql, 1, "proef-basis", "null, null");
            blueprint(sql, 2, "proef-assen", "'0106', 'Assen'");
            step(sql, 1, 1, "aanvragen", "null, null, null, null");
            step(sql, 2, 1, "toetsen", "null, null, null, null");
            step(sql, 3, 1, "aan", "null, null, null, null");
            step(sql, 11, 2, "samen", "concat('aanvragen', char(10), 'toetsen'), null, false, ''");
            step(sql, 12, 2, "later", "'aan', null, true, concat('stakeholder', char(10), 'information')");
            step(sql, 13, 2, "extra", "'', 'proef-zwolle/extra', false, ''");
            step(sql, 14, 2, "stil", "null, null, null, null");

            Flyway.configure().dataSource(URL, "", "").load().migrate();

            assertThat(rows(sql))
                    .containsExactlyInAnyOrder(
                            "TOGETHER samen: proef-assen/samen proef-basis/aanvragen proef-basis/toetsen",
                            "TOGETHER later: proef-assen/later proef-basis/aan",
                            "KIND MOVED later: proef-assen/later",
                            "OTHERWISE later stakeholder information: proef-assen/later",
                            "KIND ADDED extra: proef-assen/extra",
                            "TOGETHER extra: proef-assen/extra proef-zwolle/extra");
        }
    }

    private static void blueprint(Statement sql, int id, String code, String owner) throws SQLException {
        sql.execute(
                "insert into blueprint (id, version, code, revision, theme_code, owner_code, owner_name, title, edition,"
                        + " status, audience, occasion, outcome, shared) values (" + id + ", 1, '" + code
                        + "', 1, 'proef', "
                        + owner + ", 'T', '1', 'CONCEPT', '', '', '', true)");
    }

    private static void step(Statement sql, int id, int blueprint, String mark, String said) throws SQLException {
        sql.execute(STEP + "(" + id + ", " + blueprint + ", " + id + ", '" + id + "', '" + mark
                + "', 'p', 'Naam', '', '', '', " + said + ")");
    }

    private static List<String> rows(Statement sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet found = sql.executeQuery("select concat(s.claim, ' ', s.kind,"
                + " ' ', substring(s.subject, 13), ' ', s.lanes),"
                + " (select listagg(e.element, ' ') within group (order by e.element)"
                + " from alignment_statement_element e where e.statement_id = s.id)"
                + " from alignment_statement s where s.own_word = true and s.position = 0 and s.said_by = 'Assen'")) {
            while (found.next()) {
                rows.add(found.getString(1).strip().replaceAll(" +", " ") + ": " + found.getString(2));
            }
        }
        return rows;
    }
}
