package nl.blauwdruk.web.rest.limit;

import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import nl.blauwdruk.web.access.CurrentPerson;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.access.Secret;
import nl.blauwdruk.web.access.Via;
import nl.blauwdruk.web.rest.Problem;

/** Lets each token, and each person on the pages, ask so much a minute; every answer says how much is left. */
public class RateLimitFilter implements Filter {

    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private Allowances allowances;

    @Inject
    private CurrentPerson current;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Person> person = current.person();
        if (person.isEmpty()) {
            chain.doFilter(request, response); // only the description is for all
            return;
        }
        ConsumptionProbe left = allowances.take(caller(person.get(), (HttpServletRequest) request));
        HttpServletResponse answer = (HttpServletResponse) response;
        answer.setHeader("RateLimit-Limit", String.valueOf(allowances.perMinute()));
        answer.setHeader("RateLimit-Remaining", String.valueOf(left.getRemainingTokens()));
        answer.setHeader("RateLimit-Reset", seconds(left.getNanosToWaitForReset()));
        if (left.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            refuse(answer, seconds(left.getNanosToWaitForRefill()));
        }
    }

    /** A token has an allowance of its own, so that one program does not use up that of another; known by its hash. */
    private static String caller(Person person, HttpServletRequest request) {
        return person.via() == Via.TOKEN
                ? "token:" + new Secret(request.getHeader("Authorization")).hash()
                : "person:" + person.login();
    }

    private void refuse(HttpServletResponse answer, String wait) throws IOException {
        answer.setHeader("Retry-After", wait);
        Problem.of(
                        TOO_MANY_REQUESTS,
                        "too-many-requests",
                        "You may ask " + allowances.perMinute() + " times a minute. Ask again in " + wait + " seconds.")
                .send(answer);
    }

    /** Whole seconds, never too few. */
    private static String seconds(long nanos) {
        return String.valueOf(Duration.ofNanos(nanos).plusMillis(999).toSeconds());
    }
}
