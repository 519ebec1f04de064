package nl.blauwdruk.web.pack;

import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;

/**
 * A pack as the list of the API shows it.
 *
 * @param municipality CBS code
 * @param revision of the blueprint it is made from
 * @param sha256 hash of the zip
 * @param unmapped choices that nobody has made yet
 */
public record PackResponse(
        String theme,
        String municipality,
        String name,
        int revision,
        String sha256,
        long errors,
        long warnings,
        int unmapped) {

    static PackResponse from(VariantPack made) {
        return new PackResponse(
                made.variant().theme(),
                made.variant().owner().orElseThrow().code(),
                made.variant().ownerName(),
                made.variant().revision(),
                made.pack().sha256(),
                made.pack().findings().stream().filter(Finding::isError).count(),
                made.pack().findings().stream()
                        .filter(finding -> finding.severity() == Severity.WARNING)
                        .count(),
                made.pack().unmapped().size());
    }
}
