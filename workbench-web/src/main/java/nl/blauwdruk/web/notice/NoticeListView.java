package nl.blauwdruk.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.blauwdruk.web.access.CurrentPerson;

/** What waits for who reads, for its page and for the bell on every page. */
@Named
@RequestScoped
public class NoticeListView {

    private static final int SIZE = 20;

    @Inject
    private HttpServletRequest request;

    @Inject
    private WaitingForMe waiting;

    @Inject
    private CurrentPerson current;

    private List<Notice> notices;

    /** What waits, by theme; nothing for who is not signed in. */
    public List<Notice> getNotices() {
        if (notices == null) {
            notices = current.person().isPresent() ? waiting.all() : List.of();
        }
        return notices;
    }

    /** Those of the page that the address asks for. */
    public List<Notice> getShown() {
        return getNotices().stream()
                .skip((long) (getPage() - 1) * SIZE)
                .limit(SIZE)
                .toList();
    }

    /** Which page is shown, from 1. */
    public int getPage() {
        try {
            return Math.max(1, Math.min(getPages(), Integer.parseInt(request.getParameter("pagina"))));
        } catch (NumberFormatException noNumber) {
            return 1;
        }
    }

    /** How many pages there are. */
    public int getPages() {
        return Math.max(1, (getNumber() + SIZE - 1) / SIZE);
    }

    /** For the bell: how many kinds of things wait, in all themes. */
    public int getNumber() {
        return getNotices().size();
    }
}
