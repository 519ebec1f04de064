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
import java.util.Set;
import java.util.stream.Collectors;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.BlueprintStatus;
import nl.blauwdruk.model.blueprint.Blueprints;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.access.Via;

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

    private static final String STAMP =
            "select new nl.blauwdruk.web.blueprint.BlueprintStamp(b.key, b.theme, b.owner.code, b.ownerName,"
                    + " b.revision, b.status, b.shared) from Blueprint b";

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

    /** Those of these keys that there are; whole, in a fixed number of queries. */
    List<Blueprint> withKeys(Collection<String> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        TypedQuery<Blueprint> query =
                entities.createQuery("select b from Blueprint b where b.key in :keys order by b.key", Blueprint.class);
        return whole(query.setParameter("keys", keys));
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
        return entities.createQuery(STAMP + " order by b.key", BlueprintStamp.class)
                .getResultList();
    }

    /** One page of the stamps of a theme, or of all when it is null, that are for this reader; by key. */
    List<BlueprintStamp> stamps(String theme, Person reader, int first, int most) {
        return filled(
                        entities.createQuery(STAMP + seen(theme, reader) + " order by b.key", BlueprintStamp.class),
                        theme,
                        reader)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many there are on all pages. */
    long count(String theme, Person reader) {
        return filled(
                        entities.createQuery("select count(b) from Blueprint b" + seen(theme, reader), Long.class),
                        theme,
                        reader)
                .getSingleResult();
    }

    /** The same rule as {@link BlueprintStamp#isFor}: a concept that is not shared is for its own municipality. */
    private static String seen(String theme, Person reader) {
        String open = "(b.shared = true or b.owner.code is null or b.status <> :concept"
                + (own(reader).isEmpty() ? ")" : " or b.owner.code in :own)");
        String all = reader.via() == Via.SYSTEM ? "" : open;
        String ofTheme = theme == null ? "" : "b.theme = :theme";
        String both = all.isEmpty() || ofTheme.isEmpty() ? all + ofTheme : all + " and " + ofTheme;
        return both.isEmpty() ? "" : " where " + both;
    }

    private static Set<String> own(Person reader) {
        return reader.municipalities().stream().filter(reader::isOf).collect(Collectors.toSet());
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, String theme, Person reader) {
        if (theme != null) {
            query.setParameter("theme", theme);
        }
        if (reader.via() != Via.SYSTEM) {
            query.setParameter("concept", BlueprintStatus.CONCEPT);
            if (!own(reader).isEmpty()) {
                query.setParameter("own", own(reader));
            }
        }
        return query;
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
