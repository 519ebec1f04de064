package nl.blauwdruk.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Which variants are still for their own municipality alone. */
@ApplicationScoped
public class JpaConcepts {

    @PersistenceContext
    private EntityManager entities;

    public List<Sight.Concept> all() {
        return entities.createQuery(
                        "select b.theme, b.owner.code from Blueprint b where b.shared = false and b.owner.code is not null"
                                + " order by b.theme, b.owner.code",
                        Object[].class)
                .getResultStream()
                .map(found -> new Sight.Concept((String) found[0], (String) found[1]))
                .toList();
    }
}
