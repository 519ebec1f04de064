package nl.blauwdruk.web.signin;

import java.util.List;

/** What everyone may fetch without signing in; all else needs a person. */
final class OpenPaths {

    private static final List<String> BEGINNINGS = List.of(
            "/signin/",
            "/lees/",
            "/resources/",
            "/jakarta.faces.resource/",
            "/.well-known/",
            "/error/",
            "/health/",
            "/openapi",
            "/api/v1/openapi.json");

    private OpenPaths() {}

    /**
     * @param path within the application, as the server resolved it; one that still leads upwards, such as
     *     {@code /health/..;/metrics}, is never open
     */
    static boolean contain(String path) {
        return !path.contains("/..") && BEGINNINGS.stream().anyMatch(path::startsWith);
    }
}
