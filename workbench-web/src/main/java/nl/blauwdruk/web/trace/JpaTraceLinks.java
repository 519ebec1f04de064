package nl.blauwdruk.web.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import nl.blauwdruk.model.trace.LinkMark;
import nl.blauwdruk.model.trace.TargetKind;
import nl.blauwdruk.model.trace.TraceLink;
import nl.blauwdruk.model.trace.TraceLinks;

/** Trace links in the database. */
@ApplicationScoped
public class JpaTraceLinks implements TraceLinks {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<TraceLink> ofBlueprints(Collection<String> blueprintKeys) {
        if (blueprintKeys.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select l from TraceLink l where l.blueprint in :keys order by l.element, l.target",
                        TraceLink.class)
                .setParameter("keys", blueprintKeys)
                .setHint("eclipselink.read-only", true) // thousands at once, never changed: no copies to compare with
                .getResultList();
    }

    @Override
    public List<LinkMark> marksOf(Collection<String> blueprintKeys, TargetKind kind) {
        if (blueprintKeys.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select new nl.blauwdruk.model.trace.LinkMark(l.element, l.fingerprint, l.target) from TraceLink l"
                                + " where l.blueprint in :keys and l.targetKind = :kind",
                        LinkMark.class)
                .setParameter("keys", blueprintKeys)
                .setParameter("kind", kind)
                .getResultList();
    }

    @Override
    public List<TraceLink> to(TargetKind kind, String target) {
        return entities.createQuery(
                        "select l from TraceLink l where l.targetKind = :kind and l.target = :target order by l.element",
                        TraceLink.class)
                .setParameter("kind", kind)
                .setParameter("target", target)
                .getResultList();
    }

    @Override
    public void addAll(Collection<TraceLink> links) {
        links.forEach(entities::persist);
    }

    @Override
    public void removeAll(Collection<TraceLink> links) {
        links.forEach(entities::remove);
    }

    @Override
    public void removeTo(TargetKind kind, Collection<String> targets) {
        if (targets.isEmpty()) {
            return;
        }
        entities.createQuery("delete from TraceLink l where l.targetKind = :kind and l.target in :targets")
                .setParameter("kind", kind)
                .setParameter("targets", targets)
                .executeUpdate();
    }
}
