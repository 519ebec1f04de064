package nl.blauwdruk.model.trace.graph;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds deep coverage from the ends of the trace upwards: an item is judged once all that cover it have been. What is never
 * judged lies on a circle or above one.
 */
final class Deepening {

    private final Links links;
    private final BitSet shallow;
    /** Bearing links by the item that covers: those of item {@code i} are {@code linksUp[firstUp[i]..firstUp[i + 1])}. */
    private final int[] firstUp;

    private final int[] linksUp;
    private final int[] toJudge;
    private final DeepCoverage[] judged;

    private Deepening(Links links, BitSet shallow, int items) {
        this.links = links;
        this.shallow = shallow;
        firstUp = new int[items + 2];
        linksUp = new int[links.count()];
        toJudge = new int[items];
        judged = new DeepCoverage[items];
    }

    /** @param shallow the items that have all they need themselves */
    static DeepCoverage[] of(Links links, BitSet shallow, int items) {
        Deepening deepening = new Deepening(links, shallow, items);
        deepening.sortLinks();
        deepening.judge(items);
        return deepening.judged;
    }

    private void sortLinks() {
        for (int link = 0; link < links.count(); link++) {
            if (links.isBearing(link)) {
                firstUp[links.covering(link) + 2]++;
                toJudge[links.covered(link)]++;
            }
        }
        for (int item = 2; item < firstUp.length; item++) {
            firstUp[item] += firstUp[item - 1];
        }
        for (int link = 0; link < links.count(); link++) {
            if (links.isBearing(link)) {
                linksUp[firstUp[links.covering(link) + 1]++] = link;
            }
        }
    }

    private void judge(int items) {
        int[] ready = new int[items];
        int known = 0;
        BitSet uncovered = new BitSet(items);
        for (int item = 0; item < items; item++) {
            if (toJudge[item] == 0) {
                ready[known++] = item;
            }
        }
        Arrays.fill(judged, DeepCoverage.CIRCULAR);
        for (int next = 0; next < known; next++) {
            int item = ready[next];
            boolean isCovered = shallow.get(item) && !uncovered.get(item);
            judged[item] = isCovered ? DeepCoverage.COVERED : DeepCoverage.UNCOVERED;
            for (int up = firstUp[item]; up < firstUp[item + 1]; up++) {
                int above = links.covered(linksUp[up]);
                if (!isCovered) {
                    uncovered.set(above);
                }
                if (--toJudge[above] == 0) {
                    ready[known++] = above;
                }
            }
        }
    }
}
