package nl.blauwdruk.cli;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.blauwdruk.platform.pack.ConfigFile;
import nl.blauwdruk.platform.pack.Pack;
import nl.blauwdruk.platform.pack.PackPaths;
import nl.blauwdruk.platform.zip.BoundedZip;
import nl.blauwdruk.platform.zip.UnsafeZip;

/** A pack on disk, as a folder or one zip: read within bounds, and never written over anything but a pack. */
final class PackFolder {

    private final Path place;

    PackFolder(Path place) {
        this.place = place;
    }

    private boolean isZip() {
        return place.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /**
     * Writes the pack; in a folder, files of an earlier pack that it no longer has disappear.
     *
     * @throws WrongUse when something else stands there
     */
    void write(Pack pack) {
        if (isZip()) {
            requireNoOtherFile();
            Output.write(place, pack.zip());
            return;
        }
        Set<String> stale = requireNoOtherFolder();
        for (ConfigFile file : pack.files()) {
            Output.write(place.resolve(file.path()), file.content());
            stale.remove(file.path());
        }
        stale.remove(PackPaths.VALUES);
        stale.forEach(this::delete);
    }

    private void requireNoOtherFile() {
        if (!Files.exists(place)) {
            return;
        }
        try {
            if (read().containsKey(PackPaths.MANIFEST)) {
                return;
            }
        } catch (UnsafeZip | WrongUse e) {
            // no pack either
        }
        throw new WrongUse(place + " is er al en is geen pakket. Kies een andere naam met --out.");
    }

    /** The files of the pack that is there; empty for an empty folder. */
    private Set<String> requireNoOtherFolder() {
        if (Files.isRegularFile(place)) {
            throw new WrongUse(place + " is een bestand. Kies een map, of een naam die op .zip eindigt.");
        }
        if (!Files.isDirectory(place)) {
            return new HashSet<>();
        }
        SortedMap<String, byte[]> there = read();
        Set<String> own = listed(there.get(PackPaths.MANIFEST));
        for (String path : there.keySet()) {
            if (!own.contains(path)) {
                throw new WrongUse("Map " + place + " bevat iets anders dan een pakket: " + path
                        + ". Kies een lege map met --out.");
            }
        }
        return new HashSet<>(there.keySet());
    }

    private static Set<String> listed(byte[] manifest) {
        Set<String> paths = new HashSet<>(Set.of(PackPaths.VALUES));
        if (manifest == null) {
            return paths;
        }
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(manifest))) {
            reader.readObject()
                    .getJsonArray("files")
                    .getValuesAs(JsonObject.class)
                    .forEach(file -> paths.add(file.getString("path")));
            paths.add(PackPaths.MANIFEST);
        } catch (RuntimeException e) {
            return new HashSet<>(); // no manifest of ours, so nothing there is ours
        }
        return paths;
    }

    private void delete(String path) {
        try {
            Files.deleteIfExists(place.resolve(path));
        } catch (IOException e) {
            throw new EnvironmentProblem("Kan " + place.resolve(path) + " niet weghalen. Controleer de rechten.", e);
        }
    }

    /**
     * The files by path.
     *
     * @throws UnsafeZip when it is no zip that can be read safely
     * @throws WrongUse when it is not there, not readable or too big
     */
    SortedMap<String, byte[]> read() {
        return Files.isDirectory(place) ? folder() : BoundedZip.read(bytes(place, BoundedZip.MOST_BYTES));
    }

    private SortedMap<String, byte[]> folder() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        int left = BoundedZip.MOST_BYTES;
        try (Stream<Path> all = Files.walk(place)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile).sorted()::iterator) {
                byte[] content = bytes(file, left);
                left -= content.length;
                files.put(place.relativize(file).toString().replace('\\', '/'), content);
                if (files.size() > BoundedZip.MOST_FILES) {
                    throw new WrongUse("Map " + place + " bevat meer bestanden dan een pakket kan hebben.");
                }
            }
            return files;
        } catch (IOException e) {
            throw new WrongUse("Map " + place + " kan niet worden gelezen. Controleer de rechten.");
        }
    }

    private static byte[] bytes(Path file, int most) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new WrongUse(file + " is er niet. Geef een map of een zip van een pakket.");
            }
            if (Files.size(file) > most) {
                throw new WrongUse(file + " is groter dan een pakket kan zijn.");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new WrongUse(file + " kan niet worden gelezen. Controleer de rechten.");
        }
    }
}
