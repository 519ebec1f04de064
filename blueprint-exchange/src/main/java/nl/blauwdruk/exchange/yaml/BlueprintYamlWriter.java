package nl.blauwdruk.exchange.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Counterpart;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.blueprint.InformationItem;
import nl.blauwdruk.model.blueprint.Lane;
import nl.blauwdruk.model.blueprint.Origin;
import nl.blauwdruk.model.blueprint.Phase;
import nl.blauwdruk.model.blueprint.Remark;
import nl.blauwdruk.model.blueprint.ResidentCheck;
import nl.blauwdruk.model.blueprint.Stakeholder;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.blueprint.SystemFunction;
import nl.blauwdruk.model.blueprint.TimeLimit;
import nl.blauwdruk.model.municipality.MunicipalityCode;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Writes a blueprint with all identities, so that reading it back gives the same blueprint. */
public final class BlueprintYamlWriter {

    private BlueprintYamlWriter() {}

    /** The whole blueprint as text; the same blueprint always gives the same text. */
    public static String write(Blueprint blueprint) {
        return write(blueprint, Step::counterpart);
    }

    /**
     * The same.
     *
     * @param said what a step is said to be in the base, where that is kept elsewhere than in the step
     */
    public static String write(Blueprint blueprint, Function<Step, Optional<Counterpart>> said) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("formaat", BlueprintYaml.FORMAT);
        root.put("id", blueprint.key());
        root.put("thema", blueprint.theme());
        root.put("titel", blueprint.title());
        root.put("soort", blueprint.isBase() ? "basis" : "variant");
        if (!blueprint.isBase()) {
            root.put("gemeente", blueprint.ownerName());
            put(root, "gemeentecode", blueprint.owner().map(MunicipalityCode::code));
        }
        root.put("versie", blueprint.edition());
        root.put("status", blueprint.status().word());
        put(root, "datum", blueprint.date().map(Object::toString));
        root.put("doelgroep", blueprint.audience());
        root.put("aanleiding", blueprint.occasion());
        root.put("uitkomst", blueprint.outcome());
        blueprint.residentCheck().ifPresent(check -> root.put("toetsing", check(check, blueprint.remarks())));
        root.put("fasen", list(blueprint.phases(), BlueprintYamlWriter::phase));
        root.put("stappen", list(blueprint.steps(), step -> step(step, said.apply(step))));
        return new Dump(settings()).dumpToString(root);
    }

    private static DumpSettings settings() {
        return DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setSchema(new CoreSchema()) // quotes codes with leading zeros
                .setSplitLines(false)
                .setIndicatorIndent(2)
                .setIndentWithIndicator(true)
                .setDereferenceAliases(
                        true) // two steps without a channel share one empty list; a blueprint knows no anchors
                .build();
    }

    private static Map<String, Object> check(ResidentCheck check, List<Remark> remarks) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("inwonersgroep", check.panel());
        map.put("datum", check.date().toString());
        map.put("deelnemers", check.participants());
        putList(map, "opmerkingen", remarks, BlueprintYamlWriter::remark);
        return map;
    }

    private static Map<String, Object> remark(Remark remark) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("stap", remark.step());
        map.put("tekst", remark.text());
        map.put("status", remark.isOpen() ? "open" : "verwerkt");
        return map;
    }

    private static Map<String, Object> phase(Phase phase) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", phase.key());
        map.put("naam", phase.name());
        return map;
    }

    private static Map<String, Object> step(Step step, Optional<Counterpart> said) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", step.key());
        map.put("kenmerk", step.mark());
        put(map, "basisstap", said.map(BlueprintYamlWriter::counterpart));
        map.put("fase", step.phase());
        map.put("naam", step.name());
        put(map, "voorwaarde", step.condition());
        map.put("inwoner", step.resident());
        map.put("frontstage", step.frontstage());
        map.put("backstage", step.backstage());
        put(map, "bewijs", step.evidence());
        map.put("kanaal", step.channels());
        putList(map, "belanghebbenden", step.stakeholders(), BlueprintYamlWriter::stakeholder);
        putList(map, "informatie", step.information(), BlueprintYamlWriter::information);
        putList(map, "systeemfuncties", step.functions(), BlueprintYamlWriter::function);
        put(map, "termijn", step.timeLimit().map(BlueprintYamlWriter::timeLimit));
        put(map, "knelpunt", step.painPoint());
        put(map, "beleving", step.experience());
        return map;
    }

    private static Map<String, Object> counterpart(Counterpart counterpart) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kenmerken", counterpart.steps());
        put(map, "net-als", counterpart.twin().map(ElementId::value));
        if (counterpart.isMoved()) {
            map.put("verplaatst", true);
        }
        putList(
                map,
                "anders",
                List.copyOf(counterpart.otherwise()),
                lane -> lane == Lane.STAKEHOLDER ? "belanghebbenden" : "informatie");
        return map;
    }

    private static Map<String, Object> stakeholder(Stakeholder stakeholder) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("rol", stakeholder.role());
        map.put("betrokkenheid", stakeholder.raci().word());
        map.put("kenmerk", stakeholder.mark());
        return map;
    }

    private static Map<String, Object> information(InformationItem item) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("naam", item.name());
        map.put("bron", item.source());
        map.put("categorie", item.category().word());
        put(map, "grondslag", item.legalBasis());
        put(map, "herkomst", item.origin().map(Origin::word));
        map.put("kenmerk", item.mark());
        return map;
    }

    private static Map<String, Object> function(SystemFunction function) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("naam", function.name());
        map.put("soort", function.kind().word());
        if (!function.isEssential()) {
            map.put("wenselijk", true);
        }
        map.put("kenmerk", function.mark());
        return map;
    }

    private static Map<String, Object> timeLimit(TimeLimit limit) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("duur", limit.duration());
        put(map, "grondslag", limit.basis());
        return map;
    }

    private static void put(Map<String, Object> map, String key, Optional<?> value) {
        value.ifPresent(present -> map.put(key, present));
    }

    private static <T> void putList(Map<String, Object> map, String key, List<T> values, Function<T, ?> write) {
        if (!values.isEmpty()) {
            map.put(key, list(values, write));
        }
    }

    private static <T> List<?> list(List<T> values, Function<T, ?> write) {
        return values.stream().map(write).toList();
    }
}
