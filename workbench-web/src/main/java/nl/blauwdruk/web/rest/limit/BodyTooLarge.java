package nl.blauwdruk.web.rest.limit;

import java.io.IOException;
import nl.blauwdruk.web.rest.Problem;

/** A body is larger than it may be; how large it is, nobody found out. */
public class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1L;
    private static final int CONTENT_TOO_LARGE = 413;
    private static final int MIB = 1024 * 1024;

    private final int most;

    /** @param most bytes it may have */
    public BodyTooLarge(int most) {
        super("A body here has at most " + most / MIB + " MB");
        this.most = most;
    }

    /** What to tell the sender. */
    public Problem problem() {
        return Problem.of(
                CONTENT_TOO_LARGE,
                "body-too-large",
                "A body here has at most " + most / MIB + " MB. Send less in one request.");
    }
}
