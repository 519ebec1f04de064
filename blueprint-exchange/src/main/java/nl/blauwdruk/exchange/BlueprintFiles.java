package nl.blauwdruk.exchange;

import java.nio.file.Path;
import java.util.Locale;
import nl.blauwdruk.exchange.bpmn.BpmnReader;
import nl.blauwdruk.exchange.yaml.BlueprintYaml;

/** Reads a blueprint file in whichever format its name says. */
public final class BlueprintFiles {

    private BlueprintFiles() {}

    /**
     * Reads one file.
     *
     * @throws UnreadableFile when it cannot be read without loss; nothing is half read
     */
    public static Reading read(Path file) {
        return read(file.toString(), BoundedBytes.of(file));
    }

    /**
     * Reads the content of one file.
     *
     * @param name name of the file, for its ending and for messages
     */
    public static Reading read(String name, byte[] content) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
            return BlueprintYaml.read(name, content);
        }
        if (isBpmn(name)) {
            return BpmnReader.read(name, content);
        }
        throw new UnreadableFile(
                name, 0, "Dit soort bestand is onbekend.", "Kies een blauwdruk in YAML (.yaml) of BPMN 2.0 (.bpmn).");
    }

    /** Whether the name says that it is a process model, which is never a base by itself. */
    public static boolean isBpmn(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".bpmn");
    }
}
