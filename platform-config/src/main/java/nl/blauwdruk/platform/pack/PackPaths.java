package nl.blauwdruk.platform.pack;

/** Where things stand in a pack. */
public final class PackPaths {

    public static final String MANIFEST = "pakket.json";
    public static final String ZAAKTYPE = "openzaak/zaaktype.zip";
    public static final String API_CALLS = "openzaak/api-calls.json";
    public static final String BASE = "dienst/basis.json";
    public static final String SERVICE = "dienst/dienst.json";
    public static final String ORIGINS = "dienst/herkomst.json";
    public static final String DIFFERENCES = "verschillen/rapport.html";
    public static final String ENVIRONMENT = "omgeving/waarden.example.yaml";
    /** Where a municipality keeps its own copy of {@link #ENVIRONMENT}; never made, never overwritten. */
    public static final String VALUES = "omgeving/waarden.yaml";

    public static final String REPORT = "controle/rapport.json";
    public static final String PATCH_ENDING = ".patch.json";
    public static final String PATCH_FOLDER = "verschillen/";

    private PackPaths() {}
}
