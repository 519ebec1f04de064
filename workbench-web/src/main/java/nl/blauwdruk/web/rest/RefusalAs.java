package nl.blauwdruk.web.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Tells one kind of refusal as a problem, in its own words. */
public abstract class RefusalAs<E extends Throwable> implements ExceptionMapper<E> {

    /** What is there now stands in the way. */
    protected static final int CONFLICT = 409;

    /** It was understood, and cannot be done. */
    protected static final int UNPROCESSABLE = 422;

    private final int status;
    private final String code;

    /** @param code name of the kind in kebab case */
    protected RefusalAs(int status, String code) {
        this.status = status;
        this.code = code;
    }

    @Override
    public Response toResponse(E refused) {
        return Problem.of(status, code, detail(refused)).response();
    }

    /** What it says, and what to do when that is not plain. */
    protected String detail(E refused) {
        return String.valueOf(refused.getMessage());
    }
}
