package nl.blauwdruk.exchange.yaml;

import static nl.blauwdruk.model.blueprint.Step.MAX_NAME;
import static nl.blauwdruk.model.blueprint.Step.MAX_TEXT;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.blauwdruk.exchange.BoundedBytes;
import nl.blauwdruk.exchange.Reading;
import nl.blauwdruk.exchange.UnreadableFile;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.BlueprintStatus;
import nl.blauwdruk.model.blueprint.Phase;
import nl.blauwdruk.model.blueprint.Remark;
import nl.blauwdruk.model.blueprint.ResidentCheck;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.municipality.MunicipalityCode;

/** Reads a blueprint in the format {@code i4sociaal-blauwdruk/1}. */
public final class BlueprintYaml {

    /** Value of the key {@code formaat}. */
    public static final String FORMAT = "i4sociaal-blauwdruk/1";

    private static final Pattern IDENTIFIER = Pattern.compile("[a-z0-9][a-z0-9_.-]{0,79}");
    private static final Pattern NAMED_FORMAT = Pattern.compile("(?m)^\\W?formaat\\W*:\\s*[\"']?([^\\s\"'#]+)");
    private static final int HEAD = 64 * 1024;
    private static final int MOST_STEPS = 500;

    private final Problems problems;
    private final YamlMap map;
    private final Map<String, Integer> lines = new HashMap<>();

    private BlueprintYaml(String file, byte[] content) {
        this.problems = new Problems(file);
        this.map = new YamlMap(YamlTree.parse(file, BoundedBytes.text(file, content)), problems);
    }

    /**
     * Reads one file.
     *
     * @param file its name, for messages
     * @throws UnreadableFile with every place where something would be lost
     */
    public static Reading read(String file, byte[] content) {
        BlueprintYaml reader = new BlueprintYaml(file, content);
        Blueprint blueprint = reader.blueprint();
        return new Reading(blueprint, reader.problems.notices(), reader.lines);
    }

    /** The format a YAML file names, without reading the rest; empty when it names none. */
    public static Optional<String> formatOf(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.UTF_8);
        return NAMED_FORMAT.matcher(head).results().findFirst().map(match -> match.group(1));
    }

    private Blueprint blueprint() {
        requireFormat();
        map.onlyKnows(
                "formaat",
                "id",
                "thema",
                "titel",
                "soort",
                "gemeente",
                "gemeentecode",
                "versie",
                "status",
                "datum",
                "doelgroep",
                "aanleiding",
                "uitkomst",
                "toetsing",
                "fasen",
                "stappen");
        Blueprint blueprint = head().serves(text("doelgroep"), text("aanleiding"), text("uitkomst"))
                .publishedAs(
                        map.text("versie", 50).orElse(""), date(map, "datum").orElse(null), status());
        map.map("toetsing").ifPresent(check -> readCheck(check, blueprint));
        readPhases(blueprint);
        readSteps(blueprint);
        problems.throwIfAny();
        return blueprint;
    }

    private void requireFormat() {
        String format = map.text("formaat", 100).orElse("");
        if (!format.equals(FORMAT)) {
            String found = format.isEmpty()
                    ? "Dit bestand noemt geen formaat."
                    : "Dit bestand heeft formaat '" + format + "'.";
            throw problems.fatal(map.line("formaat"), found, "Een blauwdruk begint met 'formaat: " + FORMAT + "'.");
        }
    }

    private Blueprint head() {
        String id = identifier("id");
        String theme = identifier("thema");
        String title = map.text("titel", MAX_NAME).orElse("");
        String sort = map.required("soort", 20);
        if (sort.equals("basis")) {
            return Blueprint.base(id, theme, title);
        }
        if (!sort.isEmpty() && !sort.equals("variant")) {
            problems.error(map.line("soort"), "'" + sort + "' is geen soort blauwdruk.", "Kies 'basis' of 'variant'.");
        }
        String code = map.required("gemeentecode", 20);
        if (!code.isEmpty() && !MunicipalityCode.isValid(code)) {
            problems.error(
                    map.line("gemeentecode"),
                    "'" + code + "' is geen gemeentecode.",
                    "Schrijf vier cijfers tussen aanhalingstekens, zoals \"0014\".");
        }
        MunicipalityCode owner = MunicipalityCode.of(MunicipalityCode.isValid(code) ? code : "0000");
        return Blueprint.variant(id, theme, title, owner, map.required("gemeente", MAX_NAME));
    }

    private String identifier(String key) {
        String value = map.required(key, 80);
        if (!value.isEmpty() && !IDENTIFIER.matcher(value).matches()) {
            problems.error(
                    map.line(key),
                    "'" + value + "' kan geen '" + key + "' zijn.",
                    "Gebruik kleine letters, cijfers en streepjes.");
        }
        return value;
    }

    private String text(String key) {
        return map.text(key, MAX_TEXT).orElse("");
    }

    private BlueprintStatus status() {
        return map.word(
                        "status",
                        BlueprintStatus::of,
                        Arrays.stream(BlueprintStatus.values()).map(BlueprintStatus::word))
                .orElse(BlueprintStatus.CONCEPT);
    }

    private Optional<LocalDate> date(YamlMap in, String key) {
        Optional<String> text = in.text(key, 20);
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            problems.error(
                    in.line(key),
                    "'" + text.orElse("") + "' is geen datum.",
                    "Schrijf jaar-maand-dag, zoals 2026-02-24.");
            return Optional.empty();
        }
    }

    private void readCheck(YamlMap check, Blueprint blueprint) {
        check.onlyKnows("inwonersgroep", "datum", "deelnemers", "opmerkingen");
        String panel = check.required("inwonersgroep", MAX_NAME);
        String count = check.text("deelnemers", 10).orElse("0");
        if (!count.matches("\\d{1,4}")) {
            problems.error(check.line("deelnemers"), "'" + count + "' is geen aantal.", "Vul een geheel getal in.");
            count = "0";
        }
        List<Remark> remarks = new ArrayList<>();
        for (YamlMap remark : check.maps("opmerkingen")) {
            remark.onlyKnows("stap", "tekst", "status");
            Optional<Boolean> open = remark.word("status", BlueprintYaml::isOpen, List.of("open", "verwerkt").stream());
            remarks.add(new Remark(remark.required("stap", 50), remark.required("tekst", MAX_TEXT), open.orElse(true)));
        }
        LocalDate date = date(check, "datum").orElse(null);
        if (date == null) {
            problems.error(check.line(), "Bij de toetsing ontbreekt een datum.", "Vul 'datum' in.");
            return;
        }
        blueprint.checkedBy(new ResidentCheck(panel, date, Integer.parseInt(count)), remarks);
    }

    private static Optional<Boolean> isOpen(String word) {
        return switch (word) {
            case "open" -> Optional.of(true);
            case "verwerkt" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private void readPhases(Blueprint blueprint) {
        List<YamlMap> phases = map.maps("fasen");
        if (phases.isEmpty()) {
            problems.error(
                    map.line("fasen"),
                    "Er zijn geen fasen.",
                    "Zet onder 'fasen' ten minste één fase met 'id' en 'naam'.");
        }
        for (YamlMap phase : phases) {
            phase.onlyKnows("id", "naam");
            String key = phase.required("id", 50);
            if (blueprint.phase(key).isPresent()) {
                problems.error(phase.line("id"), "Fase '" + key + "' is er al.", "Geef elke fase een eigen id.");
            } else {
                blueprint.add(new Phase(key, phase.text("naam", MAX_NAME).orElse(key)));
            }
        }
    }

    private void readSteps(Blueprint blueprint) {
        List<YamlMap> steps = map.maps("stappen");
        if (steps.isEmpty()) {
            problems.error(map.line("stappen"), "Er zijn geen stappen.", "Zet onder 'stappen' ten minste één stap.");
        }
        if (steps.size() > MOST_STEPS) {
            throw problems.fatal(
                    map.line("stappen"),
                    "Er zijn meer dan " + MOST_STEPS + " stappen.",
                    "Verdeel de reis over meer blauwdrukken.");
        }
        StepReader reader = new StepReader(problems);
        Set<String> seen = new HashSet<>();
        for (YamlMap entry : steps) {
            Step step = reader.read(entry);
            boolean isNew = seen.add(step.key());
            boolean inPhase = blueprint.phase(step.phase()).isPresent();
            if (!isNew && !step.key().isEmpty()) {
                problems.error(entry.line("id"), "Stap '" + step.key() + "' is er al.", "Geef elke stap een eigen id.");
            }
            if (!inPhase && !step.phase().isEmpty()) {
                problems.error(
                        entry.line("fase"),
                        "Fase '" + step.phase() + "' staat niet onder 'fasen'.",
                        "Voeg de fase toe of kies een andere.");
            }
            if (isNew && inPhase) {
                blueprint.add(step);
                lines.put(step.key(), entry.line());
            }
        }
    }
}
