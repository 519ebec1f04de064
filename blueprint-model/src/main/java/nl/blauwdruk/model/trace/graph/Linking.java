package nl.blauwdruk.model.trace.graph;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds for each id an item says to cover what is there under that id, and with that the state of the link. */
final class Linking {

    private static final int NOBODY = -1;

    private final List<TraceItem> items;
    private final Map<ItemId, Integer> byId;
    private final Map<Name, Integer> firstOfName = new HashMap<>();
    /** Per item the next of the same name, so that the revisions of a name form a chain. */
    private final int[] nextOfName;

    private final BitSet doubled = new BitSet();
    private final Links links = new Links();

    /** An id without its revision. */
    private record Name(String type, String name) {

        Name(ItemId id) {
            this(id.type(), id.name());
        }
    }

    private Linking(List<TraceItem> items) {
        this.items = items;
        byId = new HashMap<>(items.size() * 2);
        nextOfName = new int[items.size()];
    }

    static Linking of(List<TraceItem> items) {
        Linking linking = new Linking(items);
        linking.index();
        for (int item = 0; item < items.size(); item++) {
            for (int place = 0; place < items.get(item).covers().size(); place++) {
                linking.link(item, place);
            }
        }
        return linking;
    }

    Links links() {
        return links;
    }

    /** Items whose id another item carries too. */
    BitSet doubled() {
        return doubled;
    }

    /** From the last to the first, so that chains run in the order of the items. */
    private void index() {
        for (int item = items.size() - 1; item >= 0; item--) {
            ItemId id = items.get(item).id();
            Integer same = byId.put(id, item);
            if (same != null) {
                doubled.set(same);
                doubled.set(item);
            }
            Integer next = firstOfName.put(new Name(id), item);
            nextOfName[item] = next == null ? NOBODY : next;
        }
    }

    private void link(int item, int place) {
        ItemId id = items.get(item).covers().get(place);
        int target = byId.getOrDefault(id, NOBODY);
        if (target == NOBODY) {
            links.addOrphan(item, place);
            linkToOtherRevisions(item, id);
        } else if (doubled.get(target)) {
            links.add(item, target, LinkState.AMBIGUOUS);
        } else {
            boolean isWanted =
                    items.get(target).needs().contains(items.get(item).id().type());
            links.add(item, target, isWanted ? LinkState.COVERS : LinkState.UNWANTED);
        }
    }

    /** Besides orphaned such a link is outdated or predated, for each revision there is. */
    private void linkToOtherRevisions(int item, ItemId id) {
        int other = firstOfName.getOrDefault(new Name(id), NOBODY);
        for (; other != NOBODY; other = nextOfName[other]) {
            boolean isNewer = items.get(other).id().revision() > id.revision();
            links.add(item, other, isNewer ? LinkState.OUTDATED : LinkState.PREDATED);
        }
    }
}
