package nl.blauwdruk.story.generation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.blauwdruk.model.blueprint.FunctionKind;

/**
 * One story for each kind of function that recurs over themes, so that it is built once, and per theme a small one for the
 * functions only that theme has.
 */
final class BuildingBlocks {

    private static final String PHASE = "Bouwstenen";

    private final List<ThemeInput> themes;
    private final StoryTexts texts;
    private final Map<FunctionKind, Map<String, ThemeFunctions>> functions = new EnumMap<>(FunctionKind.class);

    BuildingBlocks(List<ThemeInput> themes, StoryTexts texts) {
        this.themes = List.copyOf(themes);
        this.texts = texts;
        for (ThemeInput theme : themes) {
            for (FunctionKind kind : FunctionKind.values()) {
                ThemeFunctions ofTheme = ThemeFunctions.of(theme, kind);
                if (!ofTheme.names().isEmpty()) {
                    functions
                            .computeIfAbsent(kind, key -> new LinkedHashMap<>())
                            .put(theme.key(), ofTheme);
                }
            }
        }
    }

    List<GeneratedStory> stories() {
        List<GeneratedStory> stories = new ArrayList<>();
        functions.forEach((kind, byTheme) -> {
            if (byTheme.size() > 1) {
                stories.add(block(kind, byTheme));
                byTheme.keySet().forEach(theme -> stories.addAll(inTheme(kind, theme, byTheme)));
            }
        });
        stories.sort(Comparator.comparing(GeneratedStory::id));
        return stories;
    }

    private GeneratedStory block(FunctionKind kind, Map<String, ThemeFunctions> byTheme) {
        List<String> codes = codes(byTheme.values());
        Worth.Grounds grounds = grounds(byTheme.values(), codes);
        StoryWords words = texts.fill(
                "building-block",
                Map.of("kind", kind.word(), "themes", List.copyOf(byTheme.keySet()), "worth", grounds.values()));
        return new GeneratedStory(
                id(kind),
                byTheme.keySet().iterator().next(),
                StoryKind.BUILDING_BLOCK,
                words.role(),
                words.wish(),
                words.reason(),
                words.criteria(),
                codes,
                List.copyOf(byTheme.keySet()),
                PHASE,
                new Worth(grounds.priority(), grounds.value(), words.because()),
                false,
                List.of(),
                byTheme.values().stream()
                        .flatMap(ofTheme -> ofTheme.origins().stream())
                        .toList());
    }

    private static String id(FunctionKind kind) {
        return "bouwsteen/" + kind.word();
    }

    /** Nothing to tell apart where every function of the theme is known elsewhere by the same name. */
    private List<GeneratedStory> inTheme(FunctionKind kind, String theme, Map<String, ThemeFunctions> byTheme) {
        ThemeFunctions own = byTheme.get(theme);
        List<String> names = own.names().stream()
                .filter(name -> byTheme.entrySet().stream()
                        .noneMatch(other -> !other.getKey().equals(theme)
                                && other.getValue().names().contains(name)))
                .toList();
        if (names.isEmpty()) {
            return List.of();
        }
        Worth.Grounds grounds = grounds(List.of(own), codes(List.of(own)));
        StoryWords words = texts.fill(
                "building-block-in-theme",
                Map.of(
                        "kind", kind.word(),
                        "names", names,
                        "uses", own.uses(names),
                        "others",
                                byTheme.keySet().stream()
                                        .filter(other -> !other.equals(theme))
                                        .toList(),
                        "worth", grounds.values()));
        return List.of(new GeneratedStory(
                theme + "/" + id(kind),
                theme,
                StoryKind.BASE,
                words.role(),
                words.wish(),
                words.reason(),
                words.criteria(),
                codes(List.of(own)),
                List.of(theme),
                PHASE,
                new Worth(grounds.priority(), grounds.value(), words.because()),
                false,
                List.of(id(kind)),
                own.origins(names)));
    }

    private static List<String> codes(Collection<ThemeFunctions> functions) {
        TreeSet<String> codes = new TreeSet<>();
        functions.forEach(ofTheme -> codes.addAll(ofTheme.municipalities()));
        return List.copyOf(codes);
    }

    private Worth.Grounds grounds(Collection<ThemeFunctions> functions, List<String> codes) {
        long all = themes.stream()
                .flatMap(theme -> theme.variants().stream())
                .map(variant -> variant.owner().orElseThrow().code())
                .distinct()
                .count();
        boolean isEssential = functions.stream().anyMatch(ThemeFunctions::isEssential);
        return new Worth.Grounds(isEssential, false, false, codes.size(), Math.toIntExact(all));
    }
}
