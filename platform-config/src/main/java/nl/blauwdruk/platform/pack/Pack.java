package nl.blauwdruk.platform.pack;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.platform.openzaak.OpenChoice;
import nl.blauwdruk.platform.service.SourceElement;
import nl.blauwdruk.platform.zip.FixedZip;

/**
 * Generated configuration of one municipality and theme, at one revision of its blueprint. As long as choices are open it is a concept.
 *
 * @param name also that of its file, without ending
 * @param files by path
 * @param findings of the modelling and of the checks, with the place in the blueprint; errors first
 * @param unmapped what people at the municipality have to confirm or fill in
 * @param unconfigured parts of the service that nothing in the pack does, in words of a reader
 * @param contained the elements that really got a counterpart in the pack, by identity
 */
public record Pack(
        String name,
        List<ConfigFile> files,
        List<Finding> findings,
        List<OpenChoice> unmapped,
        List<String> unconfigured,
        List<SourceElement> contained) {

    public Pack {
        requireNonNull(name);
        files = List.copyOf(files);
        findings = List.copyOf(findings);
        unmapped = List.copyOf(unmapped);
        unconfigured = List.copyOf(unconfigured);
        contained = List.copyOf(contained);
    }

    /** Nothing in it would be refused by the platform, as far as can be known without it. */
    public boolean isFit() {
        return findings.stream().noneMatch(Finding::isError);
    }

    /** Whether choices are still to be confirmed. */
    public boolean isConcept() {
        return !unmapped.isEmpty();
    }

    public List<Finding> findings(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).toList();
    }

    /** The file at this path. */
    public Optional<ConfigFile> file(String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }

    /** Digest of the zip, in hexadecimal digits. */
    public String sha256() {
        return ConfigFile.sha256(zip());
    }

    /** All files in one zip; the same pack gives the same bytes. */
    public byte[] zip() {
        SortedMap<String, byte[]> content = new TreeMap<>();
        files.forEach(file -> content.put(file.path(), file.content()));
        return FixedZip.of(content);
    }
}
