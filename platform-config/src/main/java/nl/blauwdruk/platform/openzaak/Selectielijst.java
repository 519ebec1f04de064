package nl.blauwdruk.platform.openzaak;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The entries of national lists this product may use as a default; a choice outside them is for people to make.
 *
 * <p>Source: VNG-Realisatie/VNG-referentielijsten (EUPL-1.2). The results are numbered alike in the lists of 2017 and 2020, but servers of the list have given them other UUIDs; so every one is listed to be confirmed.
 */
public final class Selectielijst {

    /** The server Open Zaak asks by default. */
    public static final String SERVER = "https://selectielijst.openzaak.nl/api/v1";

    /** Procestype 8 of 2020: granting a provision to a resident because of the situation. */
    public static final String PROCESTYPE = SERVER + "/procestypen/f4603775-5a08-4829-85c8-28017dfeee1f";

    /** The procestype in words. */
    public static final String PROCESTYPE_NAME = "8 Voorzieningen verstrekken (2020)";

    private static final Resultaat VERSTREKT = new Resultaat(
            "8.1", "Verstrekt", "c61aa1a8-1583-433b-a889-b3f0d53383ba", "P10Y", "bestaansduur_procesobject");
    private static final Resultaat GEWEIGERD =
            new Resultaat("8.2", "Geweigerd", "e2068367-1012-4795-984e-72901180ff80", "P5Y", "nihil");
    private static final Resultaat AFGEBROKEN =
            new Resultaat("8.4", "Afgebroken", "a3388f94-be2c-440d-a03a-dd31f42bf0bd", "P1Y", "nihil");

    private static final List<Default> DEFAULTS = List.of(
            new Default("toegekend", "fb65d251-1518-4185-865f-b8bdcfad07b1", VERSTREKT),
            new Default("afgewezen", "e6a0c939-3404-45b0-88e3-76c94fb80ea7", GEWEIGERD),
            new Default("ingetrokken", "a6a0bd73-262a-401a-b629-9c4a908c69b5", AFGEBROKEN));

    private Selectielijst() {}

    /**
     * A generic result of the procestype; all are destroyed in the end.
     *
     * @param keep how long to keep a case with it
     * @param processTerm from when the list counts
     */
    public record Resultaat(String number, String name, String uuid, String keep, String processTerm) {

        public String url() {
            return SERVER + "/resultaten/" + uuid;
        }

        /** From which date the archive counts, such that Open Zaak accepts it beside the list's own term. */
        public String afleidingswijze() {
            return processTerm.equals("nihil") ? "afgehandeld" : "vervaldatum_besluit";
        }
    }

    /** The entries shipped for one result of a service. */
    record Default(String result, String omschrijvingUuid, Resultaat resultaat) {

        String omschrijvingUrl() {
            return SERVER + "/resultaattypeomschrijvingen/" + omschrijvingUuid;
        }
    }

    static Optional<Default> forResult(String key) {
        return DEFAULTS.stream().filter(d -> d.result().equals(key)).findFirst();
    }

    /** The generic result at this address, where the list shipped here has it. */
    public static Optional<Resultaat> resultaatAt(String url) {
        return DEFAULTS.stream()
                .map(Default::resultaat)
                .filter(r -> r.url().equals(url))
                .findFirst();
    }

    /** Every address of a list that this product ships. */
    public static Set<String> urls() {
        return Stream.concat(
                        Stream.of(PROCESTYPE),
                        DEFAULTS.stream()
                                .flatMap(d -> Stream.of(
                                        d.omschrijvingUrl(), d.resultaat().url())))
                .collect(Collectors.toSet());
    }
}
