package nl.blauwdruk.web.backlog.saved;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.blauwdruk.web.backlog.BacklogView;
import nl.blauwdruk.web.page.Messages;
import nl.blauwdruk.web.page.Texts;
import nl.blauwdruk.web.theme.ChosenTheme;

/** The reader's own filters on the backlog page. */
@Named("savedFilters")
@RequestScoped
public class SavedFiltersView {

    @Inject
    private SavingFilters saving;

    @Inject
    private ChosenTheme theme;

    @Inject
    private BacklogView backlog;

    @Inject
    private Messages messages;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private List<SavedFilter> all;

    /** In the order of their names. */
    public List<SavedFilter> getAll() {
        if (all == null) {
            all = saving.own(theme.getKey());
        }
        return all;
    }

    /** Keeps the filter the page shows, by the name that was filled in. */
    public void save() {
        String name = request.getParameter("filternaam");
        try {
            saving.save(theme.getKey(), name == null ? "" : name, backlog.getFilter());
            messages.done("backlog.saved.done", name.strip());
        } catch (IllegalArgumentException refused) {
            messages.refused(texts.format("backlog.saved.refused", SavedFilter.MAX_NAME, SavingFilters.MOST));
        }
        all = null;
    }

    public void remove(SavedFilter filter) {
        saving.remove(filter.id());
        messages.done("backlog.saved.removed", filter.name());
        all = null;
    }
}
