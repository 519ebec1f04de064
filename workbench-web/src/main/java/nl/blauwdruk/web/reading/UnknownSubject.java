package nl.blauwdruk.web.reading;

/** There is no such thing to read, or not for who acts now. */
public class UnknownSubject extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownSubject(String what) {
        super("There is nothing to read by the name " + what);
    }
}
