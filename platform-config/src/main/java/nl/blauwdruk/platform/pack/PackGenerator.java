package nl.blauwdruk.platform.pack;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.comparison.Comparison;
import nl.blauwdruk.model.terminology.Wording;
import nl.blauwdruk.platform.json.JsonFields;
import nl.blauwdruk.platform.openzaak.ConfiguredZaaktype;
import nl.blauwdruk.platform.openzaak.OpenChoice;
import nl.blauwdruk.platform.openzaak.OpenZaakSettings;
import nl.blauwdruk.platform.openzaak.ZaaktypeModelling;
import nl.blauwdruk.platform.pack.check.PackContent;
import nl.blauwdruk.platform.service.Service;
import nl.blauwdruk.platform.service.ServiceJson;
import nl.blauwdruk.platform.service.ServiceModelling;
import nl.blauwdruk.template.Templates;

/** Generates the pack of one municipality; the same blueprints give the same bytes. */
public final class PackGenerator {

    private final Optional<Blueprint> base;
    private final Blueprint variant;
    private final Comparison comparison;
    private final OpenZaakSettings settings;

    private PackGenerator(
            Optional<Blueprint> base, Blueprint variant, Comparison comparison, OpenZaakSettings settings) {
        this.base = base;
        this.variant = variant;
        this.comparison = comparison;
        this.settings = settings;
        requireFitting();
    }

    /** Generates and checks a pack for the platform's standard versions. */
    public static Pack generate(Optional<Blueprint> base, Blueprint variant, Comparison comparison) {
        return generate(base, variant, comparison, OpenZaakSettings.standard());
    }

    /**
     * Generates and checks a pack.
     *
     * @param base the shared journey; without it the pack names no source and has no differences
     * @param comparison of the theme, with this variant in it
     * @throws IllegalArgumentException when the variant has no owner, or the comparison is about others
     */
    public static Pack generate(
            Optional<Blueprint> base, Blueprint variant, Comparison comparison, OpenZaakSettings settings) {
        return new PackGenerator(base, variant, comparison, settings).pack();
    }

    private void requireFitting() {
        if (variant.owner().isEmpty()) {
            throw new IllegalArgumentException("A pack is made for a municipality; " + variant.key() + " has none");
        }
        boolean knowsBoth = comparison.base().equals(base.map(Blueprint::key))
                && comparison.variants().contains(variant.key());
        if (!knowsBoth) {
            throw new IllegalArgumentException("The comparison is not one with " + variant.key() + " and its base");
        }
    }

    private Pack pack() {
        String name = name();
        Optional<Service> source = base.map(ServiceModelling::of);
        Service service = ServiceModelling.of(variant, comparison);
        ConfiguredZaaktype zaaktype = ZaaktypeModelling.of(source, service, settings);
        Origins origins = new Origins(service, zaaktype.counterparts());
        List<ConfigFile> files = new ArrayList<>();
        files.add(new ConfigFile(PackPaths.ZAAKTYPE, zaaktype.zip()));
        files.add(json(PackPaths.API_CALLS, zaaktype.apiCalls()));
        files.add(json(PackPaths.SERVICE, ServiceJson.of(service)));
        files.add(json(PackPaths.ORIGINS, origins.json()));
        source.ifPresent(shared -> files.addAll(differences(shared, service)));
        files.add(ConfigFile.ofText(PackPaths.ENVIRONMENT, environment(name, variant, zaaktype, origins)));

        CheckReport report = CheckReport.of(PackContent.of(files), zaaktype.findings());
        files.add(json(PackPaths.REPORT, report.json(name)));
        files.add(json(PackPaths.MANIFEST, new Manifest(name, base, variant, settings).json(patchPath(), files)));
        files.sort(Comparator.comparing(ConfigFile::path));
        return new Pack(
                name, files, report.findings(), zaaktype.choices(), origins.unconfigured(), origins.contained());
    }

    private String name() {
        String edition = variant.edition().isEmpty() ? "0" : variant.edition();
        return "pakket-" + Wording.slug(variant.key()) + "-" + edition.replaceAll("[^0-9A-Za-z.]+", "-");
    }

    private List<ConfigFile> differences(Service source, Service service) {
        return List.of(
                json(PackPaths.BASE, ServiceJson.of(source)),
                json(
                        patchPath(),
                        ServiceJson.difference(source, service).toJsonValue().asJsonObject()),
                ConfigFile.ofText(
                        PackPaths.DIFFERENCES, new DifferenceReport(base.orElseThrow(), variant, comparison).html()));
    }

    private String patchPath() {
        return PackPaths.PATCH_FOLDER + Wording.slug(variant.ownerName()) + PackPaths.PATCH_ENDING;
    }

    private static ConfigFile json(String path, JsonObject json) {
        return new ConfigFile(path, JsonFields.bytes(json));
    }

    private static String environment(String key, Blueprint variant, ConfiguredZaaktype zaaktype, Origins origins) {
        return new Templates()
                .fill(
                        "platform-config/waarden.example.yaml.ftl",
                        Map.of(
                                "title", oneLine(variant.title()),
                                "pack", key,
                                "choices",
                                        zaaktype.choices().stream()
                                                .sorted(Comparator.comparing(OpenChoice::key))
                                                .map(PackGenerator::values)
                                                .toList(),
                                "unconfigured", origins.unconfigured()));
    }

    private static Map<String, String> values(OpenChoice choice) {
        return Map.of(
                "key", choice.key(),
                "value", choice.value(),
                "question", oneLine(choice.question()),
                "reason", oneLine(choice.reason()));
    }

    /** A comment in YAML ends where its line ends. */
    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
