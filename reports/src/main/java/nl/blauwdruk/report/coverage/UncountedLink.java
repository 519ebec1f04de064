package nl.blauwdruk.report.coverage;

import java.util.Locale;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.trace.TargetKind;

/**
 * A trace link that does not count, and why.
 *
 * @param reason why it does not count
 * @param element identity of the element it starts from
 * @param name wording of the element now; empty when it is gone
 * @param kind what it leads to
 * @param target key of the story, pack or test
 */
public record UncountedLink(Reason reason, ElementId element, Optional<String> name, TargetKind kind, String target) {

    /** Why a link does not count. */
    public enum Reason {
        /** The element has come to mean something else (<i>nakijken</i>). */
        OUTDATED("nakijken"),
        /** The element or the story is no longer there. */
        ORPHANED("los van de blauwdruk"),
        /** The story is not for this municipality, or was turned down. */
        UNWANTED("niet gevraagd"),
        /** The same link is there already. */
        DUPLICATE("dubbel");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        /** The word in JSON and message keys. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The words in Dutch documents. */
        public String label() {
            return label;
        }
    }
}
