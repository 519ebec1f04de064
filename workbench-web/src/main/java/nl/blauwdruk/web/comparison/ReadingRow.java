package nl.blauwdruk.web.comparison;

import java.util.List;

/**
 * One shared step of the base beside that of a municipality, as text.
 *
 * @param phase name of the phase when it begins here; empty otherwise
 * @param cluster id of its cluster
 * @param number place in the base; 0 for an addition
 * @param base what the base has; empty for an addition
 * @param own what the municipality has; empty when it has nothing
 * @param kind word of the kind
 */
public record ReadingRow(String phase, String cluster, int number, List<Passage> base, List<Passage> own, String kind) {

    /** A step by its name with what the resident does. */
    public record Passage(String name, String text) {}

    public boolean isIdentical() {
        return kind.equals("identical");
    }
}
