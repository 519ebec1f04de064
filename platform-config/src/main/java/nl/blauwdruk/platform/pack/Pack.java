package nl.blauwdruk.platform.pack;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.blueprint.Element;
import nl.blauwdruk.platform.ConfigFile;
import nl.blauwdruk.platform.FixedZip;

/**
 * Everything generated for one municipality and theme at one revision.
 *
 * @param name its name, such as {@code pakket-minima-zwolle-1.1}
 * @param files all files, by path
 * @param findings what the checks say and what a person should know
 * @param unmapped choices from national lists that stand at their default until someone confirms them
 * @param contained elements of the blueprint with a counterpart in the pack
 */
public record Pack(
        String name, List<ConfigFile> files, List<Finding> findings, List<String> unmapped, List<Element> contained) {

    public Pack {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
        unmapped = List.copyOf(unmapped);
        contained = List.copyOf(contained);
    }

    /** Whether no check found an error. */
    public boolean isFit() {
        return findings.stream().noneMatch(Finding::isError);
    }

    /** The pack as one zip. */
    public byte[] zip() {
        Map<String, byte[]> contents = new TreeMap<>();
        files.forEach(file -> contents.put(file.path(), file.content()));
        return FixedZip.of(contents);
    }
}
