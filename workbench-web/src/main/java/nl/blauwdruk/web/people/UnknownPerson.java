package nl.blauwdruk.web.people;

/** There is nobody of that number whom this administrator sees to. */
public class UnknownPerson extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownPerson(long id) {
        super("There is no account " + id);
    }
}
