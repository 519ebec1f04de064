package nl.blauwdruk.platform.openzaak;

import static java.util.Objects.requireNonNull;

/**
 * What an Open Zaak is like that a blueprint cannot know. The defaults are plain placeholders: the import replaces the catalogue, and keeps only the path of an address.
 *
 * @param version of Open Zaak the pack is made for
 * @param catalogiApi version of the Catalogi API
 * @param url address of the server, without a slash at the end
 * @param sourceUrl address of the catalogue that holds the base
 * @param sourceDomein domain of that catalogue, at most five capitals
 * @param sourceRsin RSIN of its owner
 * @param defaultValidFrom day a zaaktype begins when its blueprint has no date
 */
public record OpenZaakSettings(
        String version,
        String catalogiApi,
        String url,
        String sourceUrl,
        String sourceDomein,
        String sourceRsin,
        String defaultValidFrom) {

    /** Passes the check on an RSIN, and is plainly nobody's. */
    public static final String NO_RSIN = "000000000";

    public OpenZaakSettings {
        requireNonNull(version);
        requireNonNull(url);
    }

    public static OpenZaakSettings standard() {
        return new OpenZaakSettings(
                "1.27.4",
                "1.3.1",
                "https://openzaak.example.nl",
                "https://magazijn.example.nl",
                "SOC",
                NO_RSIN,
                "2027-01-01");
    }
}
