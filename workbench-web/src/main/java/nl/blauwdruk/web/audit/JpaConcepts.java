package nl.blauwdruk.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;

/** Which variants are still for their own municipality alone, those that are yet to be among them. */
@ApplicationScoped
public class JpaConcepts {

    @PersistenceContext
    private EntityManager entities;

    public List<Sight.Concept> all() {
        return Stream.concat(
                        concepts("select b.theme, b.owner.code from Blueprint b where b.shared = false"
                                + " and b.owner.code is not null order by b.theme, b.owner.code"),
                        concepts("select j.theme, j.municipality.code from Joining j where j.variant is null"
                                + " order by j.theme, j.municipality.code"))
                .distinct()
                .toList();
    }

    private Stream<Sight.Concept> concepts(String query) {
        return entities.createQuery(query, Object[].class)
                .getResultStream()
                .map(found -> new Sight.Concept((String) found[0], (String) found[1]));
    }
}
