package nl.blauwdruk.model.trace;

import java.util.Collection;
import java.util.List;

/** All trace links. */
public interface TraceLinks {

    /** Links from elements of these blueprints, in a fixed order. */
    List<TraceLink> ofBlueprints(Collection<String> blueprintKeys);

    /** The marks of links from elements of these blueprints to targets of this kind, in no order. */
    List<LinkMark> marksOf(Collection<String> blueprintKeys, TargetKind kind);

    /** Links to one story, pack or test. */
    List<TraceLink> to(TargetKind kind, String target);

    void addAll(Collection<TraceLink> links);

    /** Removes these links. */
    void removeAll(Collection<TraceLink> links);

    /** Removes all links to these targets. */
    void removeTo(TargetKind kind, Collection<String> targets);
}
