package nl.blauwdruk.web.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.terminology.Term;
import nl.blauwdruk.model.terminology.Terms;

/** The term list in the database. */
@ApplicationScoped
public class JpaTerms implements Terms {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<Term> all() {
        return whole(entities.createQuery("select t from Term t order by t.key", Term.class))
                .getResultList();
    }

    /** One page by key. */
    List<Term> page(TermFilter filter, int first, int most) {
        return whole(filter.on(entities.createQuery(
                        "select t from Term t where " + filter.condition() + " order by t.key", Term.class)))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    private static TypedQuery<Term> whole(TypedQuery<Term> query) {
        return query.setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "t.words")
                .setHint("eclipselink.batch", "t.alternatives")
                .setHint("eclipselink.batch", "t.relations");
    }

    /** How many there are on all pages. */
    long count(TermFilter filter) {
        return filter.on(entities.createQuery("select count(t) from Term t where " + filter.condition(), Long.class))
                .getSingleResult();
    }

    /** The laws terms are bound to. */
    List<String> laws() {
        return entities.createQuery(
                        "select distinct t.law from Term t where t.law is not null order by t.law", String.class)
                .getResultList();
    }

    @Override
    public long stamp() {
        return ((Number) entities.createNativeQuery("select stamp from term_list where id = 1")
                        .getSingleResult())
                .longValue();
    }

    /** The list is changed: whoever keeps something made with it is to make it anew. */
    void touch() {
        entities.createNativeQuery("update term_list set stamp = stamp + 1 where id = 1")
                .executeUpdate();
    }

    /** Whether it is for the caller to fill the list, the first and only time. */
    boolean claimFilling() {
        return entities.createNativeQuery("update term_list set filled = true where id = 1 and filled = false")
                        .executeUpdate()
                == 1;
    }

    @Override
    public Optional<Term> byKey(String key) {
        return entities.createQuery("select t from Term t where t.key = :key", Term.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Term term) {
        entities.persist(term);
    }

    void remove(Term term) {
        entities.remove(term);
    }
}
