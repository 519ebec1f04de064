package nl.blauwdruk.web.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.terminology.Term;
import nl.blauwdruk.story.backlog.Story;

/** Keeps what can be found in step with what is there; to be called in the transaction that changes it. */
@ApplicationScoped
public class Indexing {

    private final SearchIndex index;

    @Inject
    public Indexing(SearchIndex index) {
        this.index = index;
    }

    protected Indexing() { // for CDI
        this(null);
    }

    /** A blueprint was added or changed. */
    public void changed(Blueprint blueprint) {
        index.replace(List.of(Entry.sourceOf(blueprint)), Entry.of(blueprint).toList());
    }

    /** Stories were added or changed; those that vanished can no longer be found. */
    public void changed(Collection<Story> stories) {
        index.replace(
                stories.stream().map(Entry::sourceOf).toList(),
                stories.stream()
                        .filter(story -> !story.isVanished())
                        .map(Entry::of)
                        .toList());
    }

    /** A term was added or changed. */
    public void changed(Term term) {
        index.replace(List.of(Entry.sourceOf(term)), List.of(Entry.of(term)));
    }

    /** A term is no longer there. */
    public void gone(Term term) {
        index.replace(List.of(Entry.sourceOf(term)), List.of());
    }
}
