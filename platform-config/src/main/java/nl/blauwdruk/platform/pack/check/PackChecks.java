package nl.blauwdruk.platform.pack.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.blauwdruk.model.Finding;

/** The named list of rules for a pack. */
public final class PackChecks {

    private static final PackRule MANIFEST = new ManifestFits();

    private static final List<PackRule> CONTENT = List.of(
            new ZipLayout(),
            new PublishableZaaktype(),
            new RequiredFields(),
            new LengthLimits(),
            new LinksResolve(),
            new UniqueInZaaktype(),
            new ExtensionTerm(),
            new SourceTogether(),
            new NationalEntries(),
            new ArchiveDate(),
            new ZacNames(),
            new PatchGivesVariant(),
            new OriginsLeadSomewhere(),
            new UnconfiguredParts());

    private PackChecks() {}

    /** The rules about what is in the files; the manifest, which lists the files, comes after them. */
    public static List<PackRule> content() {
        return CONTENT;
    }

    /** Checks a whole pack as it was handed over. Errors first, then in the order of the rules. */
    public static List<Finding> check(PackContent pack) {
        return Stream.concat(Stream.of(MANIFEST), CONTENT.stream())
                .flatMap(rule -> rule.check(pack).stream())
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }
}
