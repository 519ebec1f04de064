package nl.blauwdruk.web.people;

/** A login or name is blank or too long. */
public class UnclearAccount extends PeopleRefusal {

    private static final long serialVersionUID = 1L;

    public UnclearAccount() {
        super("Login and name must have 1 to 200 characters.");
    }

    @Override
    int status() {
        return UNPROCESSABLE;
    }
}
