package nl.blauwdruk.platform.pack;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.municipality.MunicipalityCode;
import nl.blauwdruk.platform.json.JsonFields;
import nl.blauwdruk.platform.openzaak.OpenZaakSettings;

/** What a pack is made from and for, and which files it has. */
record Manifest(String pack, Optional<Blueprint> base, Blueprint variant, OpenZaakSettings settings) {

    JsonObject json(String patch, List<ConfigFile> files) {
        JsonFields manifest = new JsonFields();
        base.ifPresent(shared -> manifest.value("base", source(shared)).text("patch", patch));
        return manifest.text("format", "blauwdruk-pakket/1")
                .text("pack", pack)
                .text("state", "concept")
                .text("theme", variant.theme())
                .value(
                        "municipality",
                        new JsonFields()
                                .text(
                                        "code",
                                        variant.owner()
                                                .map(MunicipalityCode::code)
                                                .orElseThrow())
                                .text("name", variant.ownerName())
                                .json())
                .value("blueprint", source(variant))
                .value(
                        "targets",
                        new JsonFields()
                                .text("openzaak", settings.version())
                                .text("catalogi", settings.catalogiApi())
                                .json())
                .value(
                        "files",
                        JsonFields.array(files.stream()
                                .sorted(Comparator.comparing(ConfigFile::path))
                                .map(Manifest::file)
                                .toList()))
                .json();
    }

    /** The digest is over what every element means, so that another wording alone gives the same. */
    private static JsonObject source(Blueprint blueprint) {
        String meaning = blueprint.elements().stream()
                .map(element -> element.id() + " " + element.fingerprint())
                .collect(Collectors.joining("\n"));
        return new JsonFields()
                .text("key", blueprint.key())
                .number("revision", blueprint.revision())
                .text("edition", blueprint.edition())
                .text("sha256", ConfigFile.sha256(meaning.getBytes(StandardCharsets.UTF_8)))
                .json();
    }

    private static JsonObject file(ConfigFile file) {
        return new JsonFields()
                .text("path", file.path())
                .number("size", file.size())
                .text("sha256", file.sha256())
                .json();
    }
}
