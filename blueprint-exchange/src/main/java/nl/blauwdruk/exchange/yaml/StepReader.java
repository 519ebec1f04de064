package nl.blauwdruk.exchange.yaml;

import static nl.blauwdruk.model.blueprint.Step.MAX_NAME;
import static nl.blauwdruk.model.blueprint.Step.MAX_TEXT;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.model.blueprint.Counterpart;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.blueprint.FunctionKind;
import nl.blauwdruk.model.blueprint.InformationItem;
import nl.blauwdruk.model.blueprint.Lane;
import nl.blauwdruk.model.blueprint.Origin;
import nl.blauwdruk.model.blueprint.PrivacyCategory;
import nl.blauwdruk.model.blueprint.Raci;
import nl.blauwdruk.model.blueprint.Stakeholder;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.blueprint.SystemFunction;
import nl.blauwdruk.model.blueprint.TimeLimit;

/** Reads one step of the file with all its lanes. */
final class StepReader {

    private final Problems problems;

    StepReader(Problems problems) {
        this.problems = problems;
    }

    Step read(YamlMap map) {
        map.onlyKnows(
                "id",
                "kenmerk",
                "basisstap",
                "fase",
                "naam",
                "voorwaarde",
                "inwoner",
                "frontstage",
                "backstage",
                "bewijs",
                "kanaal",
                "belanghebbenden",
                "informatie",
                "systeemfuncties",
                "termijn",
                "knelpunt",
                "beleving");
        Step step = Step.named(
                        map.required("id", 50), map.text("naam", MAX_NAME).orElse(""), map.required("fase", 50))
                .marked(map.text("kenmerk", 80).orElse(null))
                .standsFor(map.map("basisstap").map(StepReader::counterpart).orElse(null))
                .when(map.text("voorwaarde", MAX_TEXT).orElse(null))
                .tells(text(map, "inwoner"), text(map, "frontstage"), text(map, "backstage"))
                .shows(map.text("bewijs", MAX_TEXT).orElse(null))
                .hurts(map.text("knelpunt", MAX_TEXT).orElse(null))
                .feels(experience(map))
                .within(map.map("termijn").flatMap(this::timeLimit).orElse(null))
                .through(map.texts("kanaal", 50));
        map.maps("belanghebbenden").forEach(entry -> stakeholder(entry).ifPresent(step::with));
        map.maps("informatie").forEach(entry -> information(entry).ifPresent(step::uses));
        map.maps("systeemfuncties").forEach(entry -> function(entry).ifPresent(step::needs));
        return step;
    }

    private static Counterpart counterpart(YamlMap map) {
        map.onlyKnows("kenmerken", "net-als", "verplaatst", "anders");
        Counterpart said = map.text("net-als", 200)
                .filter(addition -> addition.indexOf('/') > 0)
                .map(addition -> Counterpart.like(new ElementId(addition)))
                .orElseGet(() -> Counterpart.of(map.texts("kenmerken", 80)));
        List<String> words = map.texts("anders", 50);
        Set<Lane> lanes = EnumSet.noneOf(Lane.class);
        if (words.contains("belanghebbenden")) {
            lanes.add(Lane.STAKEHOLDER);
        }
        if (words.contains("informatie")) {
            lanes.add(Lane.INFORMATION);
        }
        boolean moved = map.text("verplaatst", 10).filter("true"::equals).isPresent();
        return (moved ? said.moved() : said).otherwise(lanes);
    }

    private static String text(YamlMap map, String key) {
        return map.text(key, MAX_TEXT).orElse("");
    }

    private Integer experience(YamlMap map) {
        Optional<String> text = map.text("beleving", 10);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.get().matches("[+-]?[012]")) {
            problems.error(
                    map.line("beleving"),
                    "Beleving is " + text.get() + ".",
                    "Kies een geheel getal van -2 tot en met 2.");
            return null;
        }
        return Integer.valueOf(text.get());
    }

    private Optional<TimeLimit> timeLimit(YamlMap map) {
        map.onlyKnows("duur", "grondslag");
        String duration = map.required("duur", MAX_NAME);
        return Optional.of(
                new TimeLimit(duration, map.text("grondslag", MAX_NAME).orElse(null)));
    }

    private Optional<Stakeholder> stakeholder(YamlMap map) {
        map.onlyKnows("rol", "betrokkenheid", "kenmerk");
        String role = map.required("rol", MAX_NAME);
        map.required("betrokkenheid", 10);
        Optional<Raci> raci =
                map.word("betrokkenheid", Raci::of, Arrays.stream(Raci.values()).map(Raci::word));
        return raci.map(part -> new Stakeholder(map.text("kenmerk", 80).orElse(null), role, part));
    }

    private Optional<InformationItem> information(YamlMap map) {
        map.onlyKnows("naam", "bron", "categorie", "grondslag", "herkomst", "kenmerk");
        String name = map.required("naam", MAX_NAME);
        Optional<PrivacyCategory> category = map.word(
                "categorie",
                PrivacyCategory::of,
                Arrays.stream(PrivacyCategory.values()).map(PrivacyCategory::word));
        if (!map.has("categorie")) {
            problems.notice(
                    "missing-category",
                    Severity.WARNING,
                    map.line(),
                    "Bij '" + name + "' staat geen categorie; het telt als geen persoonsgegeven.",
                    "Vul 'categorie' in.");
        }
        Optional<Origin> origin =
                map.word("herkomst", Origin::of, Arrays.stream(Origin.values()).map(Origin::word));
        return Optional.of(new InformationItem(
                map.text("kenmerk", 80).orElse(null),
                name,
                map.text("bron", MAX_NAME).orElse(""),
                category.orElse(PrivacyCategory.NONE),
                map.text("grondslag", MAX_NAME).orElse(null),
                origin.orElse(null)));
    }

    private Optional<SystemFunction> function(YamlMap map) {
        map.onlyKnows("naam", "soort", "kenmerk", "wenselijk");
        String name = map.required("naam", MAX_NAME);
        map.required("soort", 50);
        Optional<FunctionKind> kind = map.word(
                "soort", FunctionKind::of, Arrays.stream(FunctionKind.values()).map(FunctionKind::word));
        boolean essential = map.text("wenselijk", 10).filter("true"::equals).isEmpty();
        return kind.map(k -> new SystemFunction(map.text("kenmerk", 80).orElse(null), name, k, essential));
    }
}
