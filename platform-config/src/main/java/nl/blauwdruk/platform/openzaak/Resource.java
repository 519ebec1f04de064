package nl.blauwdruk.platform.openzaak;

import java.util.Arrays;
import java.util.Optional;

/** The resources of a zaaktype zip, in the order in which Open Zaak imports them. */
public enum Resource {
    INFORMATIEOBJECTTYPE("InformatieObjectType", "informatieobjecttypen"),
    BESLUITTYPE("BesluitType", "besluittypen"),
    ZAAKTYPE("ZaakType", "zaaktypen"),
    STATUSTYPE("StatusType", "statustypen"),
    ZAAKTYPE_INFORMATIEOBJECTTYPE("ZaakTypeInformatieObjectType", "zaaktype-informatieobjecttypen"),
    RESULTAATTYPE("ResultaatType", "resultaattypen"),
    ROLTYPE("RolType", "roltypen"),
    EIGENSCHAP("Eigenschap", "eigenschappen");

    private final String name;
    private final String path;

    Resource(String name, String path) {
        this.name = name;
        this.path = path;
    }

    /** Name of the file in the zip. */
    public String file() {
        return name + ".json";
    }

    /** Segment of the address. */
    public String path() {
        return path;
    }

    /** The resource of a file of this name. */
    public static Optional<Resource> ofFile(String file) {
        return Arrays.stream(values()).filter(r -> r.file().equals(file)).findFirst();
    }
}
