package nl.blauwdruk.model.trace.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says of each defect what is wrong with it. */
final class Faulting {

    private final Trace trace;
    private final Links links;
    private final Needs needs;
    private final BitSet doubled;
    private final Map<Integer, List<Fault>> ofLinks = new HashMap<>();

    Faulting(Trace trace, Links links, Needs needs, BitSet doubled) {
        this.trace = trace;
        this.links = links;
        this.needs = needs;
        this.doubled = doubled;
    }

    List<Defect> defects() {
        collectLinks();
        List<Defect> defects = new ArrayList<>();
        for (int item = 0; item < trace.items().size(); item++) {
            if (trace.isDefect(item)) {
                defects.add(new Defect(id(item), faults(item)));
            }
        }
        return defects;
    }

    private ItemId id(int item) {
        return trace.items().get(item).id();
    }

    private void collectLinks() {
        for (int link = 0; link < links.count(); link++) {
            int covering = links.covering(link);
            int covered = links.covered(link);
            switch (links.state(link)) {
                case COVERS -> {}
                case ORPHANED -> addOrphan(link);
                case AMBIGUOUS -> add(covering, Fault.Kind.AMBIGUOUS, covered);
                case UNWANTED -> addBoth(link, Fault.Kind.UNWANTED, Fault.Kind.COVERED_UNWANTED);
                case OUTDATED -> addBoth(link, Fault.Kind.OUTDATED, Fault.Kind.COVERED_OUTDATED);
                case PREDATED -> addBoth(link, Fault.Kind.PREDATED, Fault.Kind.COVERED_PREDATED);
            }
        }
    }

    /** What is outdated or predated is told as that alone: those links follow their orphan. */
    private void addOrphan(int link) {
        int item = links.covering(link);
        boolean hasOtherRevision = link + 1 < links.count()
                && links.covering(link + 1) == item
                && (links.state(link + 1) == LinkState.OUTDATED || links.state(link + 1) == LinkState.PREDATED);
        if (!hasOtherRevision) {
            ItemId lost = trace.items().get(item).covers().get(links.orphanPlace(link));
            add(item, Fault.link(Fault.Kind.ORPHANED, lost));
        }
    }

    private void addBoth(int link, Fault.Kind ofCovering, Fault.Kind ofCovered) {
        add(links.covering(link), ofCovering, links.covered(link));
        add(links.covered(link), ofCovered, links.covering(link));
    }

    private void add(int item, Fault.Kind kind, int other) {
        add(item, Fault.link(kind, id(other)));
    }

    private void add(int item, Fault fault) {
        ofLinks.computeIfAbsent(item, key -> new ArrayList<>()).add(fault);
    }

    private List<Fault> faults(int item) {
        List<Fault> faults = new ArrayList<>();
        if (doubled.get(item)) {
            faults.add(Fault.of(Fault.Kind.DUPLICATE));
        }
        faults.addAll(ofLinks.getOrDefault(item, List.of()));
        if (trace.deepOf(item) == DeepCoverage.CIRCULAR) {
            faults.add(Fault.of(Fault.Kind.CIRCULAR));
        }
        needs.lacking(item).forEach(type -> faults.add(Fault.lacking(type)));
        if (trace.deepOf(item) == DeepCoverage.UNCOVERED && trace.isShallow(item)) {
            faults.add(Fault.of(Fault.Kind.UNCOVERED_DEEPER));
        }
        return faults;
    }
}
