package nl.blauwdruk.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;

/** Knows who acts now: whom sign-in recognised in this request, or who code runs as. */
@ApplicationScoped
public class CurrentPerson {

    /** Request attribute in which sign-in leaves the person. */
    public static final String ATTRIBUTE = "nl.blauwdruk.person";

    private static final ThreadLocal<Deque<Person>> RUNNING_AS = ThreadLocal.withInitial(ArrayDeque::new);

    @Inject
    private HttpServletRequest request;

    /** Who acts; empty when nobody is signed in. */
    public Optional<Person> person() {
        Person running = RUNNING_AS.get().peek();
        return running != null ? Optional.of(running) : ofRequest();
    }

    private Optional<Person> ofRequest() {
        try {
            return Optional.ofNullable((Person) request.getAttribute(ATTRIBUTE));
        } catch (ContextNotActiveException | IllegalStateException noRequest) {
            return Optional.empty(); // at start and on a timer there is no request, and so no person
        }
    }

    /** Does something as someone, and is who it was again after. */
    public static <T> T runAs(Person person, Supplier<T> work) {
        Deque<Person> running = RUNNING_AS.get();
        running.push(person);
        try {
            return work.get();
        } finally {
            running.pop();
            if (running.isEmpty()) {
                RUNNING_AS.remove();
            }
        }
    }
}
