package nl.blauwdruk.exchange.yaml;

import static nl.blauwdruk.model.blueprint.Step.MAX_NAME;

import java.util.ArrayList;
import java.util.List;
import nl.blauwdruk.exchange.BoundedBytes;
import nl.blauwdruk.exchange.UnreadableFile;
import nl.blauwdruk.model.blueprint.Theme;

/** Reads the list of themes of a project folder, format {@code i4sociaal-themas/1}. */
public final class ThemesYaml {

    /** Value of the key {@code formaat}. */
    public static final String FORMAT = "i4sociaal-themas/1";

    private ThemesYaml() {}

    /**
     * The themes in the order of the file.
     *
     * @throws UnreadableFile when it is another format or a theme has no identifier
     */
    public static List<Theme> read(String file, byte[] content) {
        Problems problems = new Problems(file);
        YamlMap map = new YamlMap(YamlTree.parse(file, BoundedBytes.text(file, content)), problems);
        if (!map.text("formaat", 100).orElse("").equals(FORMAT)) {
            throw problems.fatal(
                    map.line("formaat"), "Dit is geen lijst van thema's.", "Begin met 'formaat: " + FORMAT + "'.");
        }
        List<Theme> themes = new ArrayList<>();
        for (YamlMap entry : map.maps("themas")) {
            String key = entry.required("id", 80);
            themes.add(new Theme(
                    key,
                    entry.text("naam", MAX_NAME).orElse(key),
                    entry.text("blauwdruk", MAX_NAME).orElse(""),
                    entry.text("wet", MAX_NAME).orElse(""),
                    themes.size() + 1));
        }
        problems.throwIfAny();
        return themes;
    }
}
