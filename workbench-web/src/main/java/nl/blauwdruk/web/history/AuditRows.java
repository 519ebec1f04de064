package nl.blauwdruk.web.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.blauwdruk.model.blueprint.Theme;
import nl.blauwdruk.report.audit.AuditRecord;
import nl.blauwdruk.report.audit.ChainedRecord;
import nl.blauwdruk.web.blueprint.BlueprintStamp;
import nl.blauwdruk.web.blueprint.BrowsingBlueprints;
import nl.blauwdruk.web.page.LanguageView;
import nl.blauwdruk.web.page.Texts;
import nl.blauwdruk.web.theme.ChosenTheme;

/** Puts audit entries in the words of the reader. */
@RequestScoped
public class AuditRows {

    @Inject
    private Texts texts;

    @Inject
    private LanguageView language;

    @Inject
    private ChosenTheme chosen;

    @Inject
    private BrowsingBlueprints browsing;

    @Inject
    private Clock clock;

    private Map<String, String> municipalities;

    /** The entries as they are told. */
    public List<AuditRow> of(List<ChainedRecord> entries) {
        return entries.stream().map(ChainedRecord::record).map(this::row).toList();
    }

    private AuditRow row(AuditRecord said) {
        return new AuditRow(
                said.number(),
                DateTimeFormatter.ofPattern("d MMM yyyy HH:mm:ss", language.locale())
                        .format(said.at().atZone(clock.getZone())),
                said.byName(),
                word("audit.operation.", said.operation()),
                word("audit.kind.", said.kind()),
                said.key(),
                path(said),
                nameOfTheme(said.theme()),
                municipalities().getOrDefault(said.municipality(), said.municipality()),
                said.before(),
                said.after(),
                said.reason());
    }

    /** What has no word yet is shown as it is called in the code; an entry is never hidden for want of a word. */
    private String word(String prefix, String name) {
        String key = prefix + name;
        return texts.containsKey(key)
                ? texts.get(key)
                : name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String nameOfTheme(String key) {
        return chosen.getAll().stream()
                .filter(theme -> theme.key().equals(key))
                .map(Theme::name)
                .findFirst()
                .orElse(key);
    }

    /** Names of the municipalities with a blueprint, by code. */
    public Map<String, String> municipalities() {
        if (municipalities == null) {
            municipalities = new TreeMap<>();
            browsing.all().stream()
                    .filter(stamp -> stamp.ownerCode() != null)
                    .forEach((BlueprintStamp stamp) -> municipalities.put(stamp.ownerCode(), stamp.ownerName()));
        }
        return municipalities;
    }

    private static String path(AuditRecord said) {
        String theme = "?thema=" + encode(said.theme());
        return switch (said.kind()) {
            case "story" -> said.theme().isEmpty() ? "" : "/story/view" + theme + "&story=" + encode(said.key());
            case "blueprint" -> "/blueprint/grid" + theme + "&blauwdruk=" + encode(said.key());
            case "alignment" -> "/comparison/theme" + theme;
            case "sprint" -> "/sprint/board" + theme;
            case "pack" -> "/pack/list" + theme;
            default -> "";
        };
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
