package nl.blauwdruk.web.people;

/** A membership names a municipality or theme that does not exist. */
public class UnknownPlace extends PeopleRefusal {

    private static final long serialVersionUID = 1L;

    public UnknownPlace() {
        super("There is no such municipality or theme.");
    }

    @Override
    int status() {
        return UNPROCESSABLE;
    }
}
