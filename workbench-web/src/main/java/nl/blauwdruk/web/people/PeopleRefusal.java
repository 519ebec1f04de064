package nl.blauwdruk.web.people;

/** Something with an account or an invitation cannot be done as it was asked; nothing was changed. */
public abstract class PeopleRefusal extends RuntimeException {

    static final int UNPROCESSABLE = 422;

    private static final long serialVersionUID = 1L;
    private static final int CONFLICT = 409;

    protected PeopleRefusal(String message) {
        super(message);
    }

    /** Key of its text, and name of the problem by API. */
    public String code() {
        return getClass().getSimpleName();
    }

    /** HTTP status of it by API: what stands in the way, unless a refusal says it is the request itself. */
    int status() {
        return CONFLICT;
    }
}
