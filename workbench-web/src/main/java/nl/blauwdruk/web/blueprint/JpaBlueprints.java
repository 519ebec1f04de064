package nl.blauwdruk.web.blueprint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Blueprints;
import nl.blauwdruk.model.blueprint.Step;

/** Blueprints in the database; a theme with all its lanes comes in a fixed number of queries. */
@ApplicationScoped
public class JpaBlueprints implements Blueprints {

    private static final Logger LOG = System.getLogger(JpaBlueprints.class.getName());
    private static final List<String> PARTS = List.of(
            "b.phases",
            "b.remarks",
            "b.steps",
            "b.steps.channels",
            "b.steps.stakeholders",
            "b.steps.information",
            "b.steps.functions");

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<Blueprint> byKey(String key) {
        TypedQuery<Blueprint> query =
                entities.createQuery("select b from Blueprint b where b.key = :key", Blueprint.class);
        return whole(query.setParameter("key", key)).stream().findFirst();
    }

    @Override
    public List<Blueprint> ofTheme(String theme) {
        TypedQuery<Blueprint> query = entities.createQuery(
                "select b from Blueprint b where b.theme = :theme order by b.key", Blueprint.class);
        return whole(query.setParameter("theme", theme)).stream()
                .sorted(Comparator.comparing((Blueprint blueprint) -> !blueprint.isBase()))
                .toList();
    }

    @Override
    public void add(Blueprint blueprint) {
        entities.persist(blueprint);
    }

    @Override
    public void remove(Blueprint blueprint) {
        entities.remove(blueprint);
    }

    /** Every blueprint's key, theme, owner and revision, without its content. */
    public List<BlueprintStamp> stamps() {
        return entities.createQuery(
                        "select new nl.blauwdruk.web.blueprint.BlueprintStamp(b.key, b.theme, b.owner.code, b.ownerName,"
                                + " b.revision, b.status, b.shared)"
                                + " from Blueprint b order by b.key",
                        BlueprintStamp.class)
                .getResultList();
    }

    /** One page of the blueprints with these keys: a base first, then by name of the municipality. */
    public List<BlueprintRow> rows(Collection<String> keys, int first, int most) {
        if (keys.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select new nl.blauwdruk.web.blueprint.BlueprintRow(b.key, b.theme, b.owner.code, b.ownerName, b.title, b.status,"
                                + " b.edition, b.date, b.revision, size(b.steps), b.shared) from Blueprint b where b.key in :keys"
                                + " order by case when b.ownerName is null then 0 else 1 end, b.ownerName",
                        BlueprintRow.class)
                .setParameter("keys", keys)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    private static List<Blueprint> whole(TypedQuery<Blueprint> query) {
        query.setHint("eclipselink.batch.type", "IN");
        PARTS.forEach(part -> query.setHint("eclipselink.batch", part));
        List<Blueprint> blueprints = query.getResultList();
        int parts = blueprints.stream().mapToInt(JpaBlueprints::parts).sum();
        LOG.log(Level.DEBUG, "Read {0} blueprints with {1} parts", blueprints.size(), parts);
        return blueprints;
    }

    /** Counting reads every lane now, while there is a connection, so that readers need none. */
    private static int parts(Blueprint blueprint) {
        int parts = blueprint.phases().size() + blueprint.remarks().size();
        for (Step step : blueprint.steps()) {
            parts += step.channels().size() + step.stakeholders().size();
            parts += step.information().size() + step.functions().size();
        }
        return parts;
    }
}
