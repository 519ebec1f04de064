package nl.blauwdruk.web.coverage;

import java.util.Map;

/**
 * How one theme stands, in the few figures an overview needs.
 *
 * @param done realised part, 0 to 1, by municipality code; a municipality without a variant is absent
 * @param outdated number of stories that rest on something that means something else now
 */
public record ThemeFigures(Map<String, Double> done, int outdated) {

    /** Nothing was made. */
    static final ThemeFigures NONE = new ThemeFigures(Map.of(), 0);

    public ThemeFigures {
        done = Map.copyOf(done);
    }

    /** The realised part in a municipality; 0 when it has no variant. */
    public double done(String municipality) {
        return done.getOrDefault(municipality, 0.0);
    }
}
