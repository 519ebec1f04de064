package nl.blauwdruk.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;

/** Asks whether who acts now may do what they try. */
@ApplicationScoped
public class Access {

    private static final ThreadLocal<Deque<Asked>> CALLS = ThreadLocal.withInitial(ArrayDeque::new);

    private final CurrentPerson current;

    /** A call that runs, and whether its scope was asked about. */
    private static final class Asked {
        private final List<Operation> operations;
        private boolean about;

        private Asked(List<Operation> operations) {
            this.operations = operations;
        }
    }

    @Inject
    public Access(CurrentPerson current) {
        this.current = current;
    }

    protected Access() { // for CDI
        this(null);
    }

    /**
     * Who acts now.
     *
     * @throws NotSignedIn when nobody is
     */
    public Person person() {
        return current.person().orElseThrow(NotSignedIn::new);
    }

    /** Whether who acts now may do this; false when nobody is signed in. */
    public boolean may(Operation operation, Scope scope) {
        return current.person().filter(person -> person.may(operation, scope)).isPresent();
    }

    /** Whether there is anything who acts now may do this to; false when nobody is signed in. */
    public boolean mayAnywhere(Operation operation) {
        return current.person().filter(person -> person.mayAnywhere(operation)).isPresent();
    }

    /**
     * Goes on only when who acts now may do this.
     *
     * @throws NotAllowed when they may not
     * @throws NotSignedIn when nobody is signed in
     */
    public void require(Operation operation, Scope scope) {
        requireAll(operation, List.of(scope));
    }

    /** The same for several things at once: all of them must be allowed. */
    public void requireAll(Operation operation, Collection<Scope> scopes) {
        Person person = person();
        markAsked(operation);
        if (!scopes.stream().allMatch(scope -> person.may(operation, scope))) {
            throw new NotAllowed(person, operation);
        }
    }

    /** The same, where one of several rights is enough. */
    public void requireAny(Operation operation, Collection<Scope> scopes) {
        Person person = person();
        markAsked(operation);
        if (scopes.stream().noneMatch(scope -> person.may(operation, scope))) {
            throw new NotAllowed(person, operation);
        }
    }

    private static void markAsked(Operation operation) {
        CALLS.get().stream().filter(call -> call.operations.contains(operation)).forEach(call -> call.about = true);
    }

    /**
     * Runs a method that is one of these operations; refused before when no right could allow any of them, undone after
     * when it did not ask about its scope.
     */
    <T> T guard(List<Operation> operations, Callable<T> work) throws Exception {
        Person person = person();
        if (operations.stream().noneMatch(person::mayAnywhere)) {
            throw new NotAllowed(person, operations.get(0));
        }
        Asked call = new Asked(operations);
        Deque<Asked> calls = CALLS.get();
        calls.push(call);
        try {
            T result = work.call();
            if (operations.stream().allMatch(Operation::needsScope) && !call.about) {
                throw new IllegalStateException("The use case for " + operations + " never asked what it is done to");
            }
            return result;
        } finally {
            calls.pop();
        }
    }
}
