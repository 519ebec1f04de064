package nl.blauwdruk.web.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Which frame a page stands in: the whole workbench, or the quiet one of a reading link. */
@Named("layout")
@RequestScoped
public class ReadingLayout {

    /** Request attribute with what the address of a link carries. */
    static final String CARRIED = "nl.blauwdruk.reading.carried";

    /** Request attribute with the link. */
    static final String LINK = "nl.blauwdruk.reading.link";

    @Inject
    private HttpServletRequest request;

    /** Whether this page is read by a link. */
    public boolean isReading() {
        return request.getAttribute(CARRIED) != null;
    }

    public String getTemplate() {
        return isReading() ? "/WEB-INF/templates/reading.xhtml" : "/WEB-INF/templates/base.xhtml";
    }

    /** Whether the link still shows something. */
    public boolean isThere() {
        return getLink() != null;
    }

    /** The link this page is read by; null otherwise. */
    public ReadingLink getLink() {
        return (ReadingLink) request.getAttribute(LINK);
    }

    /** Address of this page by its link, to which parameters can be added. */
    public String getHere() {
        return request.getContextPath() + "/lees/" + request.getAttribute(CARRIED) + "?lees=1";
    }
}
