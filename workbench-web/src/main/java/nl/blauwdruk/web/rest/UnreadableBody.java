package nl.blauwdruk.web.rest;

/** A body is no JSON, or JSON of another form than was asked for; the message says where. */
class UnreadableBody extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableBody(String message, Throwable cause) {
        super(message, cause);
    }
}
