package nl.blauwdruk.model.comparison.setup;

import java.util.Arrays;
import java.util.List;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.blueprint.Fingerprint;
import nl.blauwdruk.model.comparison.Kind;
import nl.blauwdruk.model.comparison.wording.Language;

/**
 * One thing a municipality does in another way than the base, on which partners can decide.
 *
 * @param id made of identities, so that it survives edits: variant, step it is about and sort
 * @param sort split, merged, moved, added, dropped; or what differs inside the step: stakeholder, channel, term …
 * @param model key of the variant
 * @param municipality code of its municipality
 * @param name name of its municipality
 * @param phase name of the phase it happens in
 * @param base the steps of the base it is about, in order; empty for an addition
 * @param own the steps of the variant it is about, in order; empty when dropped
 * @param clusters ids of the shared steps where it stands now
 * @param words what municipalities wrote there, of which sentences are made
 * @param meaning digest of what all these steps mean now
 */
public record SetupDifference(
        String id,
        String sort,
        String model,
        String municipality,
        String name,
        String phase,
        List<ElementId> base,
        List<ElementId> own,
        List<String> clusters,
        DifferenceWords words,
        Fingerprint meaning) {

    public SetupDifference {
        base = List.copyOf(base);
        own = List.copyOf(own);
        clusters = List.copyOf(clusters);
    }

    /**
     * The id of a difference.
     *
     * @param anchor mark of the base step it is about, the first one; for an addition of the variant's own step
     */
    public static String idOf(String model, String anchor, String sort) {
        return model + "." + anchor + "." + sort;
    }

    /** It in one question. */
    public String title(Language language) {
        return Asking.in(language).title(this);
    }

    /** What differs, in one sentence. */
    public String why(Language language) {
        return Asking.in(language).why(this);
    }

    /** Whether the journey has another shape here; else something inside the step differs. */
    public boolean isStructural() {
        return Arrays.stream(Kind.values())
                .filter(Kind::isSetup)
                .anyMatch(kind -> kind.word().equals(sort));
    }

    /** Whether this step, of the base or the variant, is part of it. */
    public boolean isAbout(ElementId step) {
        return base.contains(step) || own.contains(step);
    }
}
