package nl.blauwdruk.web.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;

/** Tells whether anything changed, so that what is costly to compute is computed once per change. */
@ApplicationScoped
public class JpaChanges {

    /** What the figures rest on. Adding, changing and removing a row each alter one of the three sums. */
    private static final List<String> KINDS = List.of("Blueprint", "Story", "TraceLink", "PackRecord");

    @PersistenceContext
    private EntityManager entities;

    /** Equal texts mean an equal state of blueprints, stories, trace links and packs. */
    public String state() {
        return KINDS.stream().map(this::sums).collect(Collectors.joining(" "));
    }

    private String sums(String kind) {
        Object[] sums = entities.createQuery(
                        "select count(e), max(e.id), sum(e.version) from " + kind + " e", Object[].class)
                .getSingleResult();
        return sums[0] + "/" + sums[1] + "/" + sums[2];
    }
}
