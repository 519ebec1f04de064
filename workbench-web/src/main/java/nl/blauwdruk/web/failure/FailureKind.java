package nl.blauwdruk.web.failure;

import jakarta.servlet.http.HttpServletResponse;

/** Kinds of failure that a person can do something different about. */
public enum FailureKind {
    FORBIDDEN("forbidden", HttpServletResponse.SC_FORBIDDEN),
    NOT_FOUND("notFound", HttpServletResponse.SC_NOT_FOUND),
    EXPIRED("expired", HttpServletResponse.SC_CONFLICT),
    TOO_LARGE("tooLarge", HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE),
    REFUSED("refused", HttpServletResponse.SC_BAD_REQUEST),
    FAILED("failed", HttpServletResponse.SC_INTERNAL_SERVER_ERROR);

    private static final int FIRST_SERVER_ERROR = 500;

    private final String word;
    private final int status;

    FailureKind(String word, int status) {
        this.word = word;
        this.status = status;
    }

    /** As in the keys of its texts. */
    public String word() {
        return word;
    }

    public int status() {
        return status;
    }

    /** The kind that an HTTP status belongs to. */
    static FailureKind of(int status) {
        for (FailureKind kind : values()) {
            if (kind.status == status) {
                return kind;
            }
        }
        return status >= FIRST_SERVER_ERROR ? FAILED : REFUSED;
    }
}
