package nl.blauwdruk.web.comparison;

import java.util.ArrayList;
import java.util.List;

/**
 * The overlap of two municipalities, as the API shows it.
 *
 * @param one key of a variant
 * @param other key of another
 * @param overlap (covered steps of the one + of the other) / (steps of both), 0 to 1
 */
public record OverlapPairResponse(String one, String other, double overlap) {

    /** Some of all pairs, each once: the first municipality with those after it, then the second, and so on. */
    static List<OverlapPairResponse> of(ThemeNationwide all, int first, int most) {
        List<MunicipalityPlace> places = all.places();
        List<OverlapPairResponse> pairs = new ArrayList<>();
        long before = 0;
        for (int a = 0; a < places.size() && pairs.size() < most; a++) {
            int its = places.size() - 1 - a;
            for (int b = a + 1 + (int) Math.min(its, Math.max(0, first - before));
                    b < places.size() && pairs.size() < most;
                    b++) {
                pairs.add(new OverlapPairResponse(
                        places.get(a).variant(), places.get(b).variant(), all.overlapOf(places.get(a), places.get(b))));
            }
            before += its;
        }
        return pairs;
    }
}
