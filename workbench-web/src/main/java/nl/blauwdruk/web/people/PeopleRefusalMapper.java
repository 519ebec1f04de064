package nl.blauwdruk.web.people;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import nl.blauwdruk.web.rest.Problem;

/** What cannot be done as it was asked, as a problem. */
@Provider
public class PeopleRefusalMapper implements ExceptionMapper<PeopleRefusal> {

    @Override
    public Response toResponse(PeopleRefusal refused) {
        String code = refused.code().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return Problem.of(refused.status(), code, refused.getMessage()).response();
    }
}
