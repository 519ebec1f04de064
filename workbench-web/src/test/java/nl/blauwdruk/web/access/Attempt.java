package nl.blauwdruk.web.access;

import java.util.List;

/**
 * One way to do something, to try as everyone.
 *
 * @param useCase class and method, such as {@code OwningStories.write}
 * @param about what it is done to: a right for one of these is enough
 * @param work does it
 */
record Attempt(String useCase, Operation operation, List<Scope> about, Runnable work) {

    static Attempt of(String useCase, Operation operation, Scope about, Runnable work) {
        return new Attempt(useCase, operation, List.of(about), work);
    }

    boolean isAllowed(Person person) {
        return about.stream().anyMatch(scope -> person.may(operation, scope));
    }

    @Override
    public String toString() {
        return useCase + " (" + operation + ")";
    }
}
