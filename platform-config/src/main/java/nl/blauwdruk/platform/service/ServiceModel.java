package nl.blauwdruk.platform.service;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Origin;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.blueprint.TimeLimit;
import nl.blauwdruk.model.comparison.AlignedStep;
import nl.blauwdruk.model.comparison.Comparison;
import nl.blauwdruk.platform.SortedJson;

/** A service as any platform could read it: maps keyed by identity, a variant under the identities of the base it matches. */
public final class ServiceModel {

    private final JsonObject json;

    private ServiceModel(Map<String, Object> model) {
        this.json = SortedJson.value(model).asJsonObject();
    }

    /** The service as the base has it. */
    public static ServiceModel ofBase(Blueprint base) {
        Map<String, Object> steps = new LinkedHashMap<>();
        base.steps().forEach(step -> steps.put(step.mark(), step(step, base)));
        return new ServiceModel(model(base, steps));
    }

    /** The service of a municipality; a step that matches a base step stands under the identity of that base step. */
    public static ServiceModel ofVariant(Blueprint variant, Blueprint base, Comparison comparison) {
        Map<String, String> marks = new HashMap<>();
        base.steps().forEach(step -> marks.put(step.key(), step.mark()));
        Map<String, Object> steps = new LinkedHashMap<>();
        for (AlignedStep aligned : comparison.stepsOf(variant.key())) {
            Step step = variant.step(aligned.step()).orElseThrow();
            String wanted = aligned.base().isEmpty()
                    ? step.mark()
                    : marks.get(aligned.base().get(0));
            steps.put(free(wanted, steps), step(step, variant));
        }
        return new ServiceModel(model(variant, steps));
    }

    private static String free(String wanted, Map<String, Object> taken) {
        String mark = wanted;
        for (int ordinal = 2; taken.containsKey(mark); ordinal++) {
            mark = wanted + "-" + ordinal;
        }
        return mark;
    }

    private static Map<String, Object> model(Blueprint blueprint, Map<String, Object> steps) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("thema", blueprint.theme());
        model.put("titel", blueprint.title());
        model.put("doelgroep", blueprint.audience());
        model.put("aanleiding", blueprint.occasion());
        model.put("uitkomst", blueprint.outcome());
        model.put("stappen", steps);
        return model;
    }

    private static Map<String, Object> step(Step step, Blueprint of) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("naam", step.name());
        map.put("volgorde", step.position());
        map.put("fase", of.phase(step.phase()).orElseThrow().name());
        put(map, "voorwaarde", step.condition());
        put(map, "termijn", step.timeLimit().map(TimeLimit::duration));
        put(map, "grondslag", step.timeLimit().flatMap(TimeLimit::basis));
        map.put("kanalen", new ArrayList<>(step.channels()));
        Map<String, Object> roles = new LinkedHashMap<>();
        step.stakeholders()
                .forEach(s -> roles.put(
                        s.mark(),
                        Map.of("rol", s.role(), "betrokkenheid", s.raci().word())));
        map.put("rollen", roles);
        Map<String, Object> items = new LinkedHashMap<>();
        step.information().forEach(item -> {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("naam", item.name());
            each.put("bron", item.source());
            each.put("categorie", item.category().word());
            put(each, "grondslag", item.legalBasis());
            put(each, "herkomst", item.origin().map(Origin::word));
            items.put(item.mark(), each);
        });
        map.put("informatie", items);
        Map<String, Object> functions = new LinkedHashMap<>();
        step.functions()
                .forEach(f -> functions.put(
                        f.mark(), Map.of("naam", f.name(), "soort", f.kind().word())));
        map.put("functies", functions);
        return map;
    }

    private static void put(Map<String, Object> map, String key, Optional<?> value) {
        value.ifPresent(present -> map.put(key, present));
    }

    /** The model as JSON with sorted keys. */
    public JsonObject json() {
        return json;
    }

    /** What turns the other model into this one: an RFC 7396 merge patch. */
    public JsonValue patchFrom(ServiceModel other) {
        return Json.createMergeDiff(other.json, json).toJsonValue();
    }

    /** Names of the steps, for reports. */
    public List<String> steps() {
        return json.getJsonObject("stappen").values().stream()
                .map(step -> step.asJsonObject().getString("naam"))
                .toList();
    }
}
