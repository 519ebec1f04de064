package nl.blauwdruk.model.trace.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Which of the artifact types that items need cover them. */
final class Needs {

    private static final BitSet NONE = new BitSet();

    private final List<TraceItem> items;
    /** Per item the places in its needs that are met; null where nothing covers it. */
    private final BitSet[] met;

    private Needs(List<TraceItem> items) {
        this.items = items;
        met = new BitSet[items.size()];
    }

    static Needs met(List<TraceItem> items, Links links) {
        Needs needs = new Needs(items);
        for (int link = 0; link < links.count(); link++) {
            if (links.state(link) == LinkState.COVERS) {
                needs.meet(
                        links.covered(link),
                        items.get(links.covering(link)).id().type());
            }
        }
        return needs;
    }

    private void meet(int item, String type) {
        if (met[item] == null) {
            met[item] = new BitSet();
        }
        List<String> wanted = items.get(item).needs();
        for (int need = 0; need < wanted.size(); need++) {
            if (wanted.get(need).equals(type)) {
                met[item].set(need);
            }
        }
    }

    /** Items that have all they need themselves. */
    BitSet covered() {
        BitSet covered = new BitSet(items.size());
        IntStream.range(0, items.size())
                .filter(item ->
                        metBy(item).cardinality() == items.get(item).needs().size())
                .forEach(covered::set);
        return covered;
    }

    /** The types an item needs and has not, in its own order. */
    List<String> lacking(int item) {
        List<String> lacking = new ArrayList<>();
        List<String> wanted = items.get(item).needs();
        for (int need = 0; need < wanted.size(); need++) {
            if (!metBy(item).get(need)) {
                lacking.add(wanted.get(need));
            }
        }
        return lacking;
    }

    private BitSet metBy(int item) {
        return met[item] == null ? NONE : met[item];
    }
}
