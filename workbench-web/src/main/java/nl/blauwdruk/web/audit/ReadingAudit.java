package nl.blauwdruk.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.blauwdruk.report.audit.ChainedRecord;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Grant;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.access.Scope;

/**
 * Looks up who changed what. Changes to accounts, tokens, links and webhooks are for administrators; what belongs to
 * a concept is for the municipality of that concept.
 */
@ApplicationScoped
@Does(Operation.READ_AUDIT)
public class ReadingAudit {

    private final JpaAuditEntries entries;
    private final JpaConcepts concepts;
    private final Access access;

    @Inject
    public ReadingAudit(JpaAuditEntries entries, JpaConcepts concepts, Access access) {
        this.entries = entries;
        this.concepts = concepts;
        this.access = access;
    }

    protected ReadingAudit() { // for CDI
        this(null, null, null);
    }

    /** The newest entries before a number, the newest first. */
    @Transactional
    public List<ChainedRecord> before(AuditFilter filter, long number, int most) {
        return entries.before(filter, sight(), number, most);
    }

    /** The oldest entries after a number, the oldest first. */
    @Transactional
    public List<ChainedRecord> after(AuditFilter filter, long number, int most) {
        return entries.after(filter, sight(), number, most);
    }

    private Sight sight() {
        Person reader = access.person();
        Set<String> administered = reader.grants().stream()
                .map(Grant::municipality)
                .filter(code -> code != null && reader.may(Operation.MANAGE_PEOPLE, Scope.ofMunicipality(code)))
                .collect(Collectors.toCollection(HashSet::new));
        return new Sight(
                reader.may(Operation.MANAGE_PEOPLE, Scope.PROGRAMME),
                administered,
                concepts.all().stream()
                        .filter(concept -> !reader.isOf(concept.municipality()))
                        .toList());
    }
}
