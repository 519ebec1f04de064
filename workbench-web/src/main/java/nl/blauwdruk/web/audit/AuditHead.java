package nl.blauwdruk.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** How far the chain of audit entries has come. */
@ApplicationScoped
public class AuditHead {

    @PersistenceContext
    private EntityManager entities;

    /** Number of the newest entry; 0 when there is none. */
    public long number() {
        Number number = (Number) entities.createNativeQuery("select number from audit_head where id = 1")
                .getSingleResult();
        return number.longValue();
    }
}
