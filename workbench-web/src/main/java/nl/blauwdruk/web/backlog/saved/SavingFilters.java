package nl.blauwdruk.web.backlog.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.audit.Audit;
import nl.blauwdruk.web.audit.Change;
import nl.blauwdruk.web.backlog.BacklogFilter;
import nl.blauwdruk.web.people.Account;
import nl.blauwdruk.web.people.JpaAccounts;

/** What people do with the filters they keep for themselves. */
@ApplicationScoped
@Does(Operation.MANAGE_OWN_ACCOUNT)
public class SavingFilters {

    /** Of one person for one theme at most. */
    public static final int MOST = 20;

    private final JpaSavedFilters filters;
    private final JpaAccounts accounts;
    private final Access access;
    private final Audit audit;

    @Inject
    public SavingFilters(JpaSavedFilters filters, JpaAccounts accounts, Access access, Audit audit) {
        this.filters = filters;
        this.accounts = accounts;
        this.access = access;
        this.audit = audit;
    }

    protected SavingFilters() { // for CDI
        this(null, null, null, null);
    }

    /** The filters of who asks for the backlog of a theme, in the order of their names. */
    @Transactional
    @Does(Operation.READ)
    public List<SavedFilter> own(String theme) {
        return filters.of(access.person().login(), theme);
    }

    /**
     * Keeps a filter; it takes the place of one with the same name.
     *
     * @throws IllegalArgumentException when the name does not fit, the filter is too long, or there are {@link #MOST} others
     */
    @Transactional
    public void save(String theme, String name, BacklogFilter filter) {
        Account owner = accounts.heldByLogin(access.person().login()).orElseThrow();
        List<SavedFilter> there = filters.of(owner.login(), theme);
        Optional<SavedFilter> same =
                there.stream().filter(one -> one.isNamed(name)).findFirst();
        if (same.isEmpty() && there.size() >= MOST) {
            throw new IllegalArgumentException("Nobody needs more than " + MOST + " filters for a theme");
        }
        String before = same.map(SavedFilter::address).orElse("");
        SavedFilter kept = same.orElseGet(() -> new SavedFilter(owner, theme, name, filter));
        kept.say(filter);
        filters.add(kept);
        record(kept, before, kept.address());
    }

    /** Forgets one of who asks' own filters; another's stays. */
    @Transactional
    public void remove(long id) {
        filters.one(access.person().login(), id).ifPresent(own -> {
            filters.remove(own);
            record(own, own.address(), "");
        });
    }

    private void record(SavedFilter filter, String before, String after) {
        audit.record(Change.of(Operation.MANAGE_OWN_ACCOUNT, "filter", filter.signature(), before, after));
    }
}
