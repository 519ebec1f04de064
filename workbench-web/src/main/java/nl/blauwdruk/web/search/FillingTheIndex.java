package nl.blauwdruk.web.search;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.terminology.Term;
import nl.blauwdruk.story.backlog.Story;

/** Fills an empty index at start, from what was there before there was an index. */
@Singleton
@Startup
@DependsOn("Migrator")
public class FillingTheIndex {

    @Inject
    private SearchIndex index;

    @PersistenceContext
    private EntityManager entities;

    @PostConstruct
    void fill() {
        if (!index.isEmpty()) {
            return;
        }
        Stream<Entry> blueprints = all("Blueprint", Blueprint.class).stream().flatMap(Entry::of);
        Stream<Entry> stories = all("Story", Story.class).stream()
                .filter(story -> !story.isVanished())
                .map(Entry::of);
        Stream<Entry> terms = all("Term", Term.class).stream().map(Entry::of);
        index.replace(
                List.of(), Stream.of(blueprints, stories, terms).flatMap(s -> s).toList());
    }

    private <T> List<T> all(String entity, Class<T> type) {
        return entities.createQuery("select e from " + entity + " e", type).getResultList();
    }
}
