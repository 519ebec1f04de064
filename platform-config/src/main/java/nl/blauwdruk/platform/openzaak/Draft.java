package nl.blauwdruk.platform.openzaak;

import java.util.Locale;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.model.blueprint.PrivacyCategory;
import nl.blauwdruk.platform.service.Service;
import nl.blauwdruk.platform.service.ServicePart;

/** A zaaktype in the making: the service it is made of, and where everything made and found is put. */
final class Draft {

    private final Service service;
    private final Addresses addresses;
    private final String validFrom;
    private final ConfiguredZaaktype result = new ConfiguredZaaktype();

    Draft(Service service, OpenZaakSettings settings) {
        this.service = service;
        this.addresses = new Addresses(settings.url(), scope(service));
        String date = service.head().date();
        this.validFrom = date.isEmpty() ? settings.defaultValidFrom() : date;
    }

    /** Municipality and theme: within it keys are unique. */
    static String scope(Service service) {
        return service.owner().map(Service.Owner::code).orElse("basis") + "/" + service.theme();
    }

    Service service() {
        return service;
    }

    Addresses addresses() {
        return addresses;
    }

    /** Address of the zaaktype. */
    String zaaktype() {
        return addresses.of(Resource.ZAAKTYPE, "");
    }

    String validFrom() {
        return validFrom;
    }

    ConfiguredZaaktype result() {
        return result;
    }

    void add(CatalogusObject object) {
        result.add(object);
    }

    void configures(ServicePart part, String url) {
        result.configures(part, url);
    }

    void asks(OpenChoice choice) {
        result.asks(choice);
    }

    void fits(String name, int limit, String what, String place) {
        if (name.length() > limit) {
            find(
                    "naam-te-lang",
                    Severity.ERROR,
                    "'" + name + "' heeft " + name.length() + " tekens; een " + what + " heeft er hooguit " + limit
                            + ".",
                    place,
                    "Kort de naam in de blauwdruk in.");
        }
    }

    void find(String rule, Severity severity, String message, String place, String advice) {
        result.found(new Finding(rule, severity, message, place, 0, advice));
    }

    static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    static String confidentiality(PrivacyCategory category) {
        return switch (category) {
            case NONE -> "intern";
            case ORDINARY, SENSITIVE -> "zaakvertrouwelijk";
            case SPECIAL, CRIMINAL, BSN -> "vertrouwelijk";
        };
    }
}
