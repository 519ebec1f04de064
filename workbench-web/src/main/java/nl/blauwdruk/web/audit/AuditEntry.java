package nl.blauwdruk.web.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.blauwdruk.report.audit.AuditRecord;
import nl.blauwdruk.report.audit.ChainedRecord;

/** An entry as it is kept; only read here, for {@link JdbcAuditChain} alone adds them. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    @Column(name = "number")
    private long number;

    @Column(name = "at_micros")
    private long atMicros;

    @Column(name = "by_login")
    private String byLogin;

    @Column(name = "by_name")
    private String byName;

    @Column(name = "via")
    private String via;

    @Column(name = "operation")
    private String operation;

    @Column(name = "kind")
    private String kind;

    @Column(name = "object_key")
    private String key;

    @Column(name = "theme_code")
    private String theme;

    @Column(name = "municipality_code")
    private String municipality;

    @Column(name = "was")
    private String before;

    @Column(name = "became")
    private String after;

    @Column(name = "reason")
    private String reason;

    @Column(name = "previous")
    private String previous;

    @Column(name = "hash")
    private String hash;

    protected AuditEntry() {} // for JPA

    /** What it says, with its place in the chain. */
    public ChainedRecord chained() {
        AuditRecord said = new AuditRecord(
                number,
                AuditRecord.moment(atMicros),
                byLogin,
                byName,
                via,
                operation,
                kind,
                key,
                theme,
                municipality,
                before,
                after,
                reason);
        return new ChainedRecord(said, previous, hash);
    }
}
