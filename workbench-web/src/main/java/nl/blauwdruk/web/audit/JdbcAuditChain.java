package nl.blauwdruk.web.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nl.blauwdruk.report.audit.AuditChain;
import nl.blauwdruk.report.audit.AuditRecord;
import nl.blauwdruk.report.audit.ChainHead;
import nl.blauwdruk.report.audit.ChainedRecord;

/**
 * The end of the chain in the database; whoever adds to it holds it until their transaction ends.
 *
 * <p>The end that was seen last is tried first: moving it on from there takes hold of it and proves at once that it was still
 * the end, in one statement instead of two. Where it was not, nothing was moved, and the end is read.
 */
final class JdbcAuditChain {

    private static final String LOCK = "select number, hash from audit_head where id = 1 for update";
    private static final String MOVE =
            "update audit_head set number = ?, hash = ? where id = 1 and number = ? and hash = ?";
    private static final String ADD = "insert into audit_entry (number, at_micros, by_login, by_name, via, operation,"
            + " kind, object_key, theme_code, municipality_code, was, became, reason, previous, hash)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Connection connection;
    private final AtomicReference<ChainHead> lastSeen;

    /**
     * @param connection that of the transaction of the change
     * @param lastSeen the end as it was seen last, to try first; null when it was not seen yet. It may be wrong, as the
     *     transaction that moved it may have been undone or another node may have moved it
     */
    JdbcAuditChain(Connection connection, AtomicReference<ChainHead> lastSeen) {
        this.connection = connection;
        this.lastSeen = lastSeen;
    }

    /**
     * Adds an entry; nobody else adds until this transaction ends.
     *
     * @throws IllegalStateException when it cannot be kept; then the change must not be kept either
     */
    void append(Said said) {
        try {
            ChainedRecord entry = moved(said);
            add(entry);
            lastSeen.set(entry.head());
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The audit entry of a change could not be kept, so neither is the change", e);
        }
    }

    /** The entry whose hash is the end of the chain now. */
    private ChainedRecord moved(Said said) throws SQLException {
        ChainHead guess = lastSeen.get();
        if (guess != null) {
            ChainedRecord entry = after(guess, said);
            if (move(guess, entry.head())) {
                return entry;
            }
        }
        ChainHead head = lock();
        ChainedRecord entry = after(head, said);
        if (!move(head, entry.head())) {
            throw new SQLException("The end of the audit chain moved while it was held");
        }
        return entry;
    }

    private static ChainedRecord after(ChainHead head, Said said) {
        return AuditChain.append(head, said.numbered(head.number() + 1));
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

    /** Whether the end was there and is here now. */
    private boolean move(ChainHead from, ChainHead to) throws SQLException {
        try (PreparedStatement move = connection.prepareStatement(MOVE)) {
            move.setLong(1, to.number());
            move.setString(2, to.hash());
            move.setLong(3, from.number());
            move.setString(4, from.hash());
            return move.executeUpdate() == 1;
        }
    }
}
