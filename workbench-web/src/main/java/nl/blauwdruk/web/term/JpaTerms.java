package nl.blauwdruk.web.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.blauwdruk.model.terminology.Term;
import nl.blauwdruk.model.terminology.Terms;

/** The term list in the database. */
@ApplicationScoped
public class JpaTerms implements Terms {

    private static final String FOUND = " from Term t where lower(t.preferred) like :search escape '!' or t.id in"
            + " (select o.id from Term o join o.words w where lower(w.word) like :search escape '!')";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<Term> all() {
        return entities.createQuery("select t from Term t order by t.key", Term.class)
                .getResultList();
    }

    /** One page by key of those with a text in one of their words; empty for all. */
    List<Term> page(String search, int first, int most) {
        return entities.createQuery("select t" + FOUND + " order by t.key", Term.class)
                .setParameter("search", like(search))
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "t.words")
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many there are on all pages. */
    long count(String search) {
        return entities.createQuery("select count(t)" + FOUND, Long.class)
                .setParameter("search", like(search))
                .getSingleResult();
    }

    private static String like(String search) {
        return "%" + search.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
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
