package nl.blauwdruk.model.trace.graph;

import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * The answer of a trace: which items are covered, and what is wrong with the others. Items keep the order they came in. Time and
 * memory grow with the items and links; a link to a revision that is not there counts once for each revision that is.
 */
public final class Trace {

    private final List<TraceItem> items;
    private final Links links;
    private final BitSet doubled;
    private final Needs needs;
    private final BitSet shallow;
    private final DeepCoverage[] deep;
    private final BitSet atBadLinks = new BitSet();

    private Trace(Collection<TraceItem> items) {
        this.items = List.copyOf(items);
        Linking linking = Linking.of(this.items);
        links = linking.links();
        doubled = linking.doubled();
        needs = Needs.met(this.items, links);
        shallow = needs.covered();
        deep = Deepening.of(links, shallow, this.items.size());
        markBadLinks();
    }

    /**
     * Traces these items.
     *
     * @param items of one or more files together; two of one id are both kept, and both are defects
     */
    public static Trace of(Collection<TraceItem> items) {
        return new Trace(items);
    }

    private void markBadLinks() {
        for (int link = 0; link < links.count(); link++) {
            if (links.state(link) != LinkState.COVERS) {
                atBadLinks.set(links.covering(link));
                if (links.isBearing(link)) {
                    atBadLinks.set(links.covered(link));
                }
            }
        }
    }

    /** All items, duplicates each. */
    public List<TraceItem> items() {
        return items;
    }

    /** How many links of each state there are; a state without links is left out. An outdated link is orphaned too. */
    public Map<LinkState, Integer> links() {
        return Collections.unmodifiableMap(links.counts());
    }

    /** Number of items that share their id with another. */
    public int duplicates() {
        return doubled.cardinality();
    }

    /** Number of items that an item of each needed type covers. */
    public int shallow() {
        return shallow.cardinality();
    }

    /** Number of items in this state of deep coverage. */
    public int deep(DeepCoverage state) {
        int count = 0;
        for (DeepCoverage of : deep) {
            count += of == state ? 1 : 0;
        }
        return count;
    }

    /** Whether the item at this place has itself all it needs. */
    public boolean isShallow(int item) {
        return shallow.get(item);
    }

    /** Deep coverage of the item at this place. */
    public DeepCoverage deepOf(int item) {
        return deep[item];
    }

    /**
     * Whether the item at this place needs work: a duplicate, or, unless it is rejected, one with a link to or from it that does
     * not hold, or one that is not deeply covered.
     */
    public boolean isDefect(int item) {
        boolean isOpen = items.get(item).status() != ItemStatus.REJECTED;
        return doubled.get(item) || (isOpen && (atBadLinks.get(item) || deep[item] != DeepCoverage.COVERED));
    }

    /** Number of defects. */
    public int defectCount() {
        int count = 0;
        for (int item = 0; item < items.size(); item++) {
            count += isDefect(item) ? 1 : 0;
        }
        return count;
    }

    /** Every defect with all that is wrong with it, in the order of the items. */
    public List<Defect> defects() {
        return new Faulting(this, links, needs, doubled).defects();
    }
}
