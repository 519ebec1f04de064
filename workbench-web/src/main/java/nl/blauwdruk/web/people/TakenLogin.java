package nl.blauwdruk.web.people;

/** Somebody has this login already. */
public class TakenLogin extends PeopleRefusal {

    private static final long serialVersionUID = 1L;

    public TakenLogin() {
        super("Somebody has this login already. Choose another.");
    }
}
