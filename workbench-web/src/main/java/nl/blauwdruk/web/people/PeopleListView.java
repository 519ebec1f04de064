package nl.blauwdruk.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/** The page with all people an administrator sees to. */
@Named
@RequestScoped
public class PeopleListView {

    /** Request parameter with a part of a name; in the address, so that a search can be shared. */
    static final String SEARCH = "zoek";

    @Inject
    private ManagingPeople managing;

    @Inject
    private HttpServletRequest request;

    private PeopleRows rows;

    public PeopleRows getRows() {
        if (rows == null) {
            rows = new PeopleRows(managing, getSearch());
        }
        return rows;
    }

    public long getCount() {
        return managing.count("");
    }

    public String getSearch() {
        return Objects.requireNonNullElse(request.getParameter(SEARCH), "");
    }
}
