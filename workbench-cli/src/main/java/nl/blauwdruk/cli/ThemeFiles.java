package nl.blauwdruk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.blauwdruk.exchange.BlueprintFiles;
import nl.blauwdruk.exchange.Reading;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.blueprint.Blueprint;

/** Blueprint files of a command, by theme: what a file lacks is said, what is doubled is refused. */
final class ThemeFiles {

    private final Path base;
    private final Map<String, Path> fileOf = new HashMap<>();
    private final Map<String, Theme> themes = new LinkedHashMap<>();

    /**
     * The blueprints of one theme.
     *
     * @param base empty when no file is one
     */
    record Theme(String key, Optional<Blueprint> base, List<Blueprint> variants) {}

    private ThemeFiles(Path base) {
        this.base = base;
    }

    /**
     * Reads all files.
     *
     * @param base file that serves as base; null when files say so themselves
     * @throws WrongUse when a name or a base is there twice
     */
    static List<Theme> read(List<Path> files, Path base) {
        ThemeFiles reader = new ThemeFiles(base);
        if (base != null && files.stream().noneMatch(file -> isSame(file, base))) {
            reader.take(base);
        }
        files.forEach(reader::take);
        return List.copyOf(reader.themes.values());
    }

    /** Reads files that must be of one theme. */
    static Theme readOne(List<Path> files, Path base) {
        List<Theme> themes = read(files, base);
        if (themes.size() > 1) {
            String names = themes.stream()
                    .map(theme -> theme.key().isEmpty() ? "(zonder thema)" : theme.key())
                    .sorted()
                    .collect(Collectors.joining(", "));
            throw new WrongUse(
                    "Deze blauwdrukken zijn van verschillende thema's: " + names + ". Neem één thema tegelijk.");
        }
        return themes.get(0);
    }

    private void take(Path file) {
        Reading reading = BlueprintFiles.read(file);
        for (Finding finding : reading.findings()) {
            Output.say(file + (finding.line() > 0 ? ":" + finding.line() : "") + ": " + finding.message());
        }
        Blueprint blueprint = reading.blueprint();
        Path other = fileOf.putIfAbsent(blueprint.key(), file);
        if (other != null && isSame(other, file)) {
            throw new WrongUse("Het bestand " + file + " is twee keer opgegeven. Geef elk bestand één keer.");
        }
        if (other != null) {
            throw new WrongUse("De naam '" + blueprint.key() + "' komt dubbel voor: in " + other + " en " + file
                    + ". Geef elke blauwdruk een eigen naam.");
        }
        Theme before =
                themes.getOrDefault(blueprint.theme(), new Theme(blueprint.theme(), Optional.empty(), List.of()));
        themes.put(blueprint.theme(), with(before, blueprint, file));
    }

    private Theme with(Theme theme, Blueprint blueprint, Path file) {
        if (!isBase(file, blueprint)) {
            List<Blueprint> variants = new ArrayList<>(theme.variants());
            variants.add(blueprint);
            return new Theme(theme.key(), theme.base(), variants);
        }
        if (theme.base().isPresent()) {
            throw new WrongUse("Er zijn twee basisblauwdrukken: "
                    + fileOf.get(theme.base().get().key()) + " en " + file + ". Kies er één met --base.");
        }
        return new Theme(theme.key(), Optional.of(blueprint), theme.variants());
    }

    private boolean isBase(Path file, Blueprint blueprint) {
        if (base != null) {
            return isSame(file, base);
        }
        return blueprint.isBase() && !BlueprintFiles.isBpmn(file.toString());
    }

    private static boolean isSame(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }
}
