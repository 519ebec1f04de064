package nl.blauwdruk.web.people;

/** Without this one nobody could let people in any more. */
public class LastAdministrator extends PeopleRefusal {

    private static final long serialVersionUID = 1L;

    public LastAdministrator() {
        super(
                "There must be an administrator of the whole programme who is not blocked. Give someone else that role first.");
    }
}
