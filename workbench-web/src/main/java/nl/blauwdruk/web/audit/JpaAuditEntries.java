package nl.blauwdruk.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.blauwdruk.report.audit.ChainedRecord;

/** Audit entries in the database, a page at a time; a page begins where the one before ended, so none is counted. */
@ApplicationScoped
public class JpaAuditEntries {

    @PersistenceContext
    private EntityManager entities;

    /** A where clause with what fills it. */
    private static final class Where {
        private final List<String> parts = new ArrayList<>();
        private final Map<String, Object> values = new TreeMap<>();

        private void add(String part) {
            parts.add(part);
        }

        private void add(String part, String name, Object value) {
            parts.add(part);
            values.put(name, value);
        }

        private void addUnlessBlank(String part, String name, String value) {
            if (!isBlank(value)) {
                add(part, name, value);
            }
        }
    }

    /** The newest entries before a number. */
    public List<ChainedRecord> before(AuditFilter filter, Sight sight, long number, int most) {
        Where where = where(filter, sight);
        where.add("e.number < :number", "number", number);
        return read(where, "desc", most);
    }

    /** The oldest entries after a number. */
    public List<ChainedRecord> after(AuditFilter filter, Sight sight, long number, int most) {
        Where where = where(filter, sight);
        where.add("e.number > :number", "number", number);
        return read(where, "asc", most);
    }

    private List<ChainedRecord> read(Where where, String order, int most) {
        TypedQuery<AuditEntry> query = entities.createQuery(
                "select e from AuditEntry e where " + String.join(" and ", where.parts) + " order by e.number " + order,
                AuditEntry.class);
        where.values.forEach(query::setParameter);
        return query.setMaxResults(most)
                .getResultStream()
                .map(AuditEntry::chained)
                .toList();
    }

    private static Where where(AuditFilter filter, Sight sight) {
        Where where = new Where();
        where.addUnlessBlank("e.kind = :kind", "kind", filter.kind());
        where.addUnlessBlank("e.theme = :theme", "theme", filter.theme());
        where.addUnlessBlank("e.municipality = :municipality", "municipality", filter.municipality());
        filter.from().ifPresent(from -> where.add("e.atMicros >= :from", "from", micros(from)));
        filter.until().ifPresent(until -> where.add("e.atMicros < :until", "until", micros(until)));
        if (!isBlank(filter.person())) {
            String part = "(lower(e.byLogin) like :person escape '!' or lower(e.byName) like :person escape '!')";
            where.add(part, "person", containing(filter.person()));
        }
        if (!isBlank(filter.key())) {
            where.add("lower(e.key) like :part escape '!'", "part", containing(filter.key()));
        }
        limitToObject(where, filter.object());
        limitToSight(where, sight);
        return where;
    }

    private static void limitToObject(Where where, String object) {
        if (!isBlank(object) && object.endsWith("/")) {
            where.add("e.key like :object escape '!'", "object", escaped(object) + "%");
        } else {
            where.addUnlessBlank("e.key = :object", "object", object);
        }
    }

    private static void limitToSight(Where where, Sight sight) {
        if (!sight.everyone() && sight.administered().isEmpty()) {
            where.add("e.kind not in :confidential", "confidential", Sight.CONFIDENTIAL);
        } else if (!sight.everyone()) {
            where.add("(e.kind not in :confidential or e.municipality in :administered)");
            where.values.put("confidential", Sight.CONFIDENTIAL);
            where.values.put("administered", sight.administered());
        }
        for (int i = 0; i < sight.concepts().size(); i++) {
            where.add("(e.theme <> :theme" + i + " or e.municipality <> :municipality" + i + ")");
            where.values.put("theme" + i, sight.concepts().get(i).theme());
            where.values.put("municipality" + i, sight.concepts().get(i).municipality());
        }
    }

    private static String containing(String text) {
        return "%" + escaped(text.strip().toLowerCase(Locale.ROOT)) + "%";
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static long micros(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
