package nl.blauwdruk.web.blueprint;

import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The blueprints of a theme, a page at a time. */
public class BlueprintRows extends LazyDataModel<BlueprintRow> {

    private static final long serialVersionUID = 1L;

    private final transient BrowsingBlueprints browsing;
    private final String theme;

    BlueprintRows(BrowsingBlueprints browsing, String theme) {
        this.browsing = browsing;
        this.theme = theme;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return browsing.count(theme);
    }

    @Override
    public List<BlueprintRow> load(int first, int most, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
        return browsing.rows(theme, first, most);
    }

    @Override
    public String getRowKey(BlueprintRow row) {
        return row.key();
    }
}
