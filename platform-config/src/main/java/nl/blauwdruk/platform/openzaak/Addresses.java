package nl.blauwdruk.platform.openzaak;

/** The addresses of everything in one zaaktype: they follow from municipality, theme and key. */
final class Addresses {

    private static final String PATH = "/catalogi/api/v1/";

    private final String server;
    private final String scope;

    /** @param scope municipality and theme */
    Addresses(String server, String scope) {
        this.server = server;
        this.scope = scope;
    }

    String of(Resource resource, String key) {
        return at(resource.path(), key);
    }

    /** The catalogue it is put in: the import replaces it by the one chosen there. */
    String catalogus() {
        return at("catalogussen", "");
    }

    private String at(String path, String key) {
        return server + PATH + path + "/" + NameUuid.of(scope + "/" + path + "/" + key);
    }
}
