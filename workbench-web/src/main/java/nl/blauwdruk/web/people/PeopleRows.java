package nl.blauwdruk.web.people;

import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The people an administrator sees to, a page at a time. */
public class PeopleRows extends LazyDataModel<Account> {

    private static final long serialVersionUID = 1L;

    private final transient ManagingPeople managing;
    private final String search;

    PeopleRows(ManagingPeople managing, String search) {
        this.managing = managing;
        this.search = search;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(managing.count(search));
    }

    @Override
    public List<Account> load(int first, int most, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
        return managing.page(search, first, most);
    }

    @Override
    public String getRowKey(Account account) {
        return account.login();
    }
}
