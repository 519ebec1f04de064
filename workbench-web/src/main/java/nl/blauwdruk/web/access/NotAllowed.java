package nl.blauwdruk.web.access;

import jakarta.ejb.ApplicationException;

/** Someone tried what their roles do not allow; nothing was changed. */
@ApplicationException(rollback = true)
public class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Operation operation;

    public NotAllowed(Person person, Operation operation) {
        super(person.login() + " may not " + operation);
        this.operation = operation;
    }

    /** What was tried. */
    public Operation operation() {
        return operation;
    }
}
