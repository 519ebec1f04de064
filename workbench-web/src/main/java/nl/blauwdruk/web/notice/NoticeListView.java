package nl.blauwdruk.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.blauwdruk.web.access.CurrentPerson;

/** What waits for who reads, for its page and for the bell on every page. */
@Named
@RequestScoped
public class NoticeListView {

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

    /** For the bell: how many kinds of things wait, in all themes. */
    public int getNumber() {
        return getNotices().size();
    }
}
