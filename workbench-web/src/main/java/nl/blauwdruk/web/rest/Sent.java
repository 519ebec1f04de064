package nl.blauwdruk.web.rest;

import jakarta.ws.rs.BadRequestException;

/** Checks what someone sent. */
public final class Sent {

    private Sent() {}

    /**
     * The body, which must be there.
     *
     * @throws BadRequestException when it is not
     */
    public static <T> T body(T body) {
        if (body == null) {
            throw new BadRequestException("Send what it is to be as JSON");
        }
        return body;
    }

    /**
     * A text in the body, which must be there.
     *
     * @throws IllegalArgumentException when it is not
     */
    public static String text(String value, String field) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("Send " + field);
        }
        return value.strip();
    }

    /** A text in the body that may be left out: empty then. */
    public static String orEmpty(String value) {
        return value == null ? "" : value.strip();
    }
}
