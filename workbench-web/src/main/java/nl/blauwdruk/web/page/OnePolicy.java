package nl.blauwdruk.web.page;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * Keeps one content security policy on an answer: what the page library says of its scripts takes the place of the strict word
 * on scripts, and leaves the rest standing.
 */
class OnePolicy extends HttpServletResponseWrapper {

    private static final String NAME = "Content-Security-Policy";
    private static final String REST = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self';"
            + " form-action 'self'; frame-ancestors 'none'; ";

    /** What holds where the page library says nothing. */
    static final String STRICT = REST + "script-src 'self'";

    OnePolicy(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void addHeader(String name, String value) {
        if (name.equalsIgnoreCase(NAME)) {
            super.setHeader(NAME, REST + value.trim());
        } else {
            super.addHeader(name, value);
        }
    }
}
