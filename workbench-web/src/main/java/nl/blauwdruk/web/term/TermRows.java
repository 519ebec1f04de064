package nl.blauwdruk.web.term;

import java.util.List;
import java.util.Map;
import nl.blauwdruk.model.terminology.Term;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The terms asked for, a page at a time. */
public class TermRows extends LazyDataModel<Term> {

    private static final long serialVersionUID = 1L;

    private final transient EditingTerms editing;
    private final transient TermFilter filter;

    TermRows(EditingTerms editing, TermFilter filter) {
        this.editing = editing;
        this.filter = filter;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(editing.count(filter));
    }

    @Override
    public List<Term> load(int first, int most, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
        return editing.page(filter, first, most);
    }

    @Override
    public String getRowKey(Term term) {
        return term.key();
    }
}
