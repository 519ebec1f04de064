package nl.blauwdruk.web.people;

/** A password is too short to be safe, or longer than is of use. */
public class WeakPassword extends PeopleRefusal {

    private static final long serialVersionUID = 1L;

    public WeakPassword() {
        super("Choose a password of 12 to 200 characters.");
    }

    @Override
    int status() {
        return UNPROCESSABLE;
    }
}
