package nl.blauwdruk.web.rest.repeat;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.blauwdruk.web.access.CurrentPerson;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.rest.Problem;
import nl.blauwdruk.web.rest.limit.BodyTooLarge;

/**
 * Does a POST with a key once, and gives whoever sends it again the first answer.
 *
 * <p>Only what was done is remembered: a refusal changed nothing, so the same may be tried again. An answer that no cache may
 * store, such as one with a secret, is not stored here either.
 */
public class IdempotencyFilter implements Filter {

    private static final String HEADER = "Idempotency-Key";

    @Inject
    private FirstAnswers answers;

    @Inject
    private CurrentPerson current;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        Optional<Person> person = current.person();
        String header = asked.getHeader(HEADER);
        if (header == null || person.isEmpty() || !asked.getMethod().equals("POST")) {
            chain.doFilter(request, response);
            return;
        }
        Optional<RequestKey> key = RequestKey.of(person.get().login(), header);
        if (key.isPresent()) {
            once(key.get(), asked, (HttpServletResponse) response, chain);
        } else {
            Problem.of(
                            HttpServletResponse.SC_BAD_REQUEST,
                            "idempotency-key-unusable",
                            "An Idempotency-Key has 1 to 200 characters without spaces, such as a UUID.")
                    .send((HttpServletResponse) response);
        }
    }

    private void once(RequestKey key, HttpServletRequest asked, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        KeptBody request;
        try {
            request = KeptBody.of(asked);
        } catch (BodyTooLarge tooLarge) {
            tooLarge.problem().send(response);
            return;
        }
        String fingerprint = key.fingerprint(address(asked), asked.getContentType(), request.bytes());
        if (answers.begin(key.id(), fingerprint)) {
            first(key.id(), fingerprint, request, new HeldAnswer(response), chain);
        } else {
            again(key.id(), fingerprint, response);
        }
    }

    private static String address(HttpServletRequest request) {
        return request.getRequestURI() + "?" + request.getQueryString();
    }

    private void first(String id, String fingerprint, KeptBody request, HeldAnswer answer, FilterChain chain)
            throws IOException, ServletException {
        boolean done = false;
        try {
            chain.doFilter(request, answer);
            done = answer.isDone();
        } finally {
            if (!done) {
                answers.forget(id);
            }
        }
        if (done) {
            answer.getWriter().flush();
            answers.complete(id, answer.toKeep(fingerprint));
        }
        answer.send();
    }

    private void again(String id, String fingerprint, HttpServletResponse response) throws IOException {
        Optional<FirstAnswer> earlier = answers.find(id);
        if (earlier.isPresent()) {
            earlier.get().tell(fingerprint, response);
        } else { // it was let go between the two questions
            new FirstAnswer(fingerprint, 0, false, null, null, null, null).tell(fingerprint, response);
        }
    }
}
