package nl.blauwdruk.web.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nl.blauwdruk.report.audit.AuditChain;
import nl.blauwdruk.report.audit.AuditRecord;
import nl.blauwdruk.report.audit.ChainHead;
import nl.blauwdruk.report.audit.ChainedRecord;

/** The end of the chain in the database; whoever adds to it holds it until their transaction ends. */
final class JdbcAuditChain {

    private static final String LOCK = "select number, hash from audit_head where id = 1 for update";
    private static final String MOVE = "update audit_head set number = ?, hash = ? where id = 1";
    private static final String ADD = "insert into audit_entry (number, at_micros, by_login, by_name, via, operation,"
            + " kind, object_key, theme_code, municipality_code, was, became, reason, previous, hash)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Connection connection;

    /** @param connection that of the transaction of the change */
    JdbcAuditChain(Connection connection) {
        this.connection = connection;
    }

    /**
     * Adds an entry; nobody else adds until this transaction ends.
     *
     * @throws IllegalStateException when it cannot be kept; then the change must not be kept either
     */
    void append(Said said) {
        try {
            ChainHead head = lock();
            ChainedRecord entry = AuditChain.append(head, said.numbered(head.number() + 1));
            add(entry);
            move(entry.head());
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The audit entry of a change could not be kept, so neither is the change", e);
        }
    }

    private ChainHead lock() throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK);
                ResultSet found = lock.executeQuery()) {
            if (!found.next()) {
                throw new SQLException("The head of the audit chain is gone");
            }
            return new ChainHead(found.getLong(1), found.getString(2));
        }
    }

    private void add(ChainedRecord entry) throws SQLException {
        try (PreparedStatement add = connection.prepareStatement(ADD)) {
            fill(add, entry);
            add.executeUpdate();
        }
    }

    private static void fill(PreparedStatement add, ChainedRecord entry) throws SQLException {
        AuditRecord said = entry.record();
        add.setLong(1, said.number());
        add.setLong(2, said.micros());
        List<String> texts = List.of(
                said.byLogin(),
                said.byName(),
                said.via(),
                said.operation(),
                said.kind(),
                said.key(),
                said.theme(),
                said.municipality(),
                said.before(),
                said.after(),
                said.reason(),
                entry.previous(),
                entry.hash());
        for (int i = 0; i < texts.size(); i++) {
            add.setString(i + 3, texts.get(i));
        }
    }

    private void move(ChainHead head) throws SQLException {
        try (PreparedStatement move = connection.prepareStatement(MOVE)) {
            move.setLong(1, head.number());
            move.setString(2, head.hash());
            move.executeUpdate();
        }
    }
}
