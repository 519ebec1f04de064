package nl.blauwdruk.web.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.audit.AuditFilter;
import nl.blauwdruk.web.audit.ReadingAudit;

/** Who changed one thing, when and how: the newest entries about it. */
@Named
@RequestScoped
public class HistoryView {

    private static final int MOST = 20;

    @Inject
    private ReadingAudit reading;

    @Inject
    private AuditRows rows;

    @Inject
    private Access access;

    private final Map<AuditFilter, List<AuditRow>> read = new HashMap<>();

    /** The newest entries; none for a reader whom they are not for. */
    public List<AuditRow> of(String kind, String key, String theme) {
        return read.computeIfAbsent(AuditFilter.of(kind, key, theme), this::read);
    }

    private List<AuditRow> read(AuditFilter filter) {
        return access.mayAnywhere(Operation.READ_AUDIT)
                ? rows.of(reading.before(filter, Long.MAX_VALUE, MOST))
                : List.of();
    }
}
