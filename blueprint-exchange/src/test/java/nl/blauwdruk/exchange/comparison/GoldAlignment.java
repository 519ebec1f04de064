package nl.blauwdruk.exchange.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What analysts said of one variant: per step the base steps it stands for and its kind. */
record GoldAlignment(String variant, Map<String, Entry> steps) {

    static final List<String> MUNICIPALITIES =
            List.of("deventer", "enschede", "groningen", "leeuwarden", "zaanstad", "zwolle");
    private static final Map<String, String> KINDS = Map.of(
            "same",
            "identical",
            "term",
            "terminology",
            "split",
            "split",
            "merge",
            "merged",
            "moved",
            "moved",
            "added",
            "added");

    record Entry(List<String> base, String kind) {}

    static List<GoldAlignment> of(String theme) {
        return MUNICIPALITIES.stream()
                .map(municipality -> read("/nl/blauwdruk/exchange/gold/" + theme + "/" + municipality + ".yaml"))
                .toList();
    }

    private static GoldAlignment read(String resource) {
        try (InputStream in = GoldAlignment.class.getResourceAsStream(resource)) {
            Map<?, ?> root = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            Map<String, Entry> steps = new TreeMap<>();
            for (Object item : (List<?>) root.get("stappen")) {
                Map<?, ?> step = (Map<?, ?>) item;
                List<String> base = texts(step.get("basis"), Object::toString);
                steps.put(step.get("stap").toString(), new Entry(base, KINDS.get(step.get("soort"))));
            }
            return new GoldAlignment(root.get("blauwdruk").toString(), steps);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(Object list, Function<Object, String> text) {
        List<String> texts = new ArrayList<>();
        ((List<?>) list).forEach(item -> texts.add(text.apply(item)));
        return texts;
    }
}
