package nl.blauwdruk.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.blauwdruk.report.audit.ChainedRecord;

/** The entries anyone outside may hear of: about the content of the programme, never about people or about a concept. */
@ApplicationScoped
public class SharedEntries {

    private final JpaAuditEntries entries;
    private final JpaConcepts concepts;

    @Inject
    public SharedEntries(JpaAuditEntries entries, JpaConcepts concepts) {
        this.entries = entries;
        this.concepts = concepts;
    }

    protected SharedEntries() { // for CDI
        this(null, null);
    }

    /** The oldest after a number, the oldest first. */
    public List<ChainedRecord> after(long number, int most) {
        return entries.after(AuditFilter.all(), new Sight(false, Set.of(), concepts.all()), number, most);
    }
}
