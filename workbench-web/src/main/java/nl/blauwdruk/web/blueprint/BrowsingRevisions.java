package nl.blauwdruk.web.blueprint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Revision;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;

/** Reads what a blueprint was before. */
@ApplicationScoped
@Does(Operation.READ)
public class BrowsingRevisions {

    private final JpaRevisions revisions;
    private final BrowsingBlueprints browsing;
    private final Access access;

    @Inject
    public BrowsingRevisions(JpaRevisions revisions, BrowsingBlueprints browsing, Access access) {
        this.revisions = revisions;
        this.browsing = browsing;
        this.access = access;
    }

    protected BrowsingRevisions() { // for CDI
        this(null, null, null);
    }

    /** One page of the revisions of a blueprint, the newest first; empty when the blueprint is not there for this reader. */
    @Transactional
    public List<Revision> page(String key, int first, int most) {
        return browsing.byKey(key).isEmpty() ? List.of() : revisions.page(key, first, most);
    }

    /** How many there are on all pages. */
    @Transactional
    public long count(String key) {
        return browsing.byKey(key).isEmpty() ? 0 : revisions.count(key);
    }

    /**
     * One revision. Earlier ones of a variant are for its own municipality: they may be of before it was shared.
     */
    @Transactional
    public Optional<Revision> byNumber(String key, int number) {
        return browsing.byKey(key)
                .filter(blueprint -> number == blueprint.revision() || isOpenPast(blueprint))
                .flatMap(blueprint -> revisions.byNumber(key, number));
    }

    private boolean isOpenPast(Blueprint blueprint) {
        return blueprint.isBase()
                || access.person().isOf(blueprint.owner().orElseThrow().code());
    }
}
