package nl.blauwdruk.web.blueprint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Theme;
import nl.blauwdruk.model.blueprint.Themes;
import nl.blauwdruk.web.page.Messages;

/** The page that shows one blueprint as a grid. */
@Named
@RequestScoped
public class BlueprintGridView {

    @Inject
    private BrowsingBlueprints browsing;

    @Inject
    private Themes themes;

    @Inject
    private Messages messages;

    private String key;
    private Blueprint blueprint;
    private BlueprintGrid grid;
    private List<Blueprint> siblings = List.of();
    private String themeName;

    /** Reads the blueprint the address names; without one, the base of the chosen theme is nobody's guess: 404. */
    public void load() {
        Optional<Blueprint> found = key == null ? Optional.empty() : browsing.byKey(key);
        if (found.isEmpty()) {
            messages.notFound();
            return;
        }
        blueprint = found.get();
        grid = BlueprintGrid.of(blueprint);
        ThemeBlueprints all = browsing.ofTheme(blueprint.theme());
        siblings = Stream.concat(all.base().stream(), all.variants().stream()).toList();
        themeName = themes.byKey(blueprint.theme()).map(Theme::name).orElse(blueprint.theme());
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public Blueprint getBlueprint() {
        return blueprint;
    }

    public BlueprintGrid getGrid() {
        return grid;
    }

    /** Base and variants of the same theme. */
    public List<Blueprint> getSiblings() {
        return siblings;
    }

    public String getThemeName() {
        return themeName;
    }

    /** How many remarks of residents are still open. */
    public long getOpenRemarks() {
        return blueprint.remarks().stream().filter(remark -> remark.isOpen()).count();
    }
}
