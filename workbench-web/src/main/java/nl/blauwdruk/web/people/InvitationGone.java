package nl.blauwdruk.web.people;

/** An invitation is unknown, was used or taken back, or is too old. */
public class InvitationGone extends PeopleRefusal {

    private static final long serialVersionUID = 1L;

    public InvitationGone() {
        super("This invitation cannot be taken up any more.");
    }

    @Override
    int status() {
        return UNPROCESSABLE;
    }
}
