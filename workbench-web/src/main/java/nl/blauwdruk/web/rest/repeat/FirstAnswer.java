package nl.blauwdruk.web.rest.repeat;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.blauwdruk.web.rest.Problem;

/**
 * What became of the first request with a key.
 *
 * @param fingerprint of that request
 * @param status of its answer; 0 while there is none
 * @param isKept whether the answer may be given again
 * @param location address of what it made, or null
 * @param etag version of that, or null
 * @param mediaType of the body, or null
 * @param body of the answer, or null
 */
record FirstAnswer(
        String fingerprint, int status, boolean isKept, String location, String etag, String mediaType, String body) {

    private static final int UNPROCESSABLE = 422;

    /** Answers a later request with the same key. */
    void tell(String laterFingerprint, HttpServletResponse answer) throws IOException {
        if (!fingerprint.equals(laterFingerprint)) {
            Problem.of(
                            UNPROCESSABLE,
                            "idempotency-key-reused",
                            "This Idempotency-Key belongs to another request. Make a new key for each.")
                    .send(answer);
        } else if (status == 0) {
            answer.setHeader("Retry-After", "1");
            Problem.of(
                            HttpServletResponse.SC_CONFLICT,
                            "request-in-progress",
                            "The first request with this Idempotency-Key has no answer yet. Ask again in a second. When"
                                    + " that lasts, see whether it was done, and use a new key if not.")
                    .send(answer);
        } else if (isKept) {
            again(answer);
        } else {
            head(answer);
            Problem.of(
                            HttpServletResponse.SC_CONFLICT,
                            "answer-not-kept",
                            "This was done, but its answer is told once and not kept. Location says what was made, when"
                                    + " it was: take that away and begin anew if you missed the answer.")
                    .send(answer);
        }
    }

    private void head(HttpServletResponse answer) {
        answer.setHeader("Idempotent-Replayed", "true");
        if (location != null) {
            answer.setHeader("Location", location);
        }
    }

    private void again(HttpServletResponse answer) throws IOException {
        head(answer);
        answer.setStatus(status);
        answer.setHeader("Cache-Control", "private, no-cache");
        if (etag != null) {
            answer.setHeader("ETag", etag);
        }
        if (body != null) {
            answer.setContentType(mediaType);
            answer.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        }
    }
}
