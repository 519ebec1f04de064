package nl.blauwdruk.platform.service;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.FunctionKind;
import nl.blauwdruk.model.blueprint.InformationItem;
import nl.blauwdruk.model.blueprint.Raci;
import nl.blauwdruk.model.blueprint.Stakeholder;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.terminology.Wording;

/** Who takes part in a service, and as what. */
final class Roles {

    private static final Set<String> RESIDENTS =
            Set.of("inwoner", "klant", "client", "bewoner", "burger", "aanvrager", "melder");

    private final Blueprint blueprint;
    private final Parts<Raci> roles = new Parts<>();
    private final Optional<String> initiator;
    private final Optional<String> handler;
    private final Set<String> deciders;

    Roles(Blueprint blueprint, Elements elements) {
        this.blueprint = blueprint;
        for (Step step : blueprint.steps()) {
            for (Stakeholder stakeholder : step.stakeholders()) {
                roles.named(stakeholder.role(), Elements.place(step) + ", belanghebbende '" + stakeholder.role() + "'")
                        .says(stakeholder.raci())
                        .from(elements.of(step, stakeholder));
            }
        }
        this.initiator = findInitiator();
        this.handler = findHandler();
        this.deciders = findDeciders();
    }

    /** The resident: whom the steps ask for information, else the first with a usual name. */
    private Optional<String> findInitiator() {
        Map<String, Integer> asked = new LinkedHashMap<>();
        for (Step step : blueprint.steps()) {
            step.information().stream()
                    .filter(InformationItem::isAsked)
                    .map(item -> roles.key(item.source()))
                    .filter(roles.all()::containsKey)
                    .forEach(key -> asked.merge(key, 1, Integer::sum));
        }
        return most(asked)
                .or(() -> roles.all().entrySet().stream()
                        .filter(role -> RESIDENTS.contains(
                                Wording.normalise(role.getValue().name())))
                        .map(Map.Entry::getKey)
                        .findFirst());
    }

    private Optional<String> findHandler() {
        Map<String, Integer> performed = new LinkedHashMap<>();
        roles.all().forEach((key, role) -> {
            int times = (int)
                    role.details().stream().filter(Raci.RESPONSIBLE::equals).count();
            if (times > 0 && !initiator.equals(Optional.of(key))) {
                performed.put(key, times);
            }
        });
        return most(performed);
    }

    /** The first of those with the highest count. */
    private static Optional<String> most(Map<String, Integer> counts) {
        int highest = counts.values().stream().max(Comparator.naturalOrder()).orElse(0);
        return counts.entrySet().stream()
                .filter(count -> count.getValue() == highest)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Set<String> findDeciders() {
        Set<String> found = new HashSet<>();
        for (Step step : blueprint.steps()) {
            if (decides(step)) {
                List<String> accountable = step.roles(Raci.ACCOUNTABLE);
                (accountable.isEmpty() ? step.roles(Raci.RESPONSIBLE) : accountable)
                        .forEach(role -> found.add(roles.key(role)));
            }
        }
        return found;
    }

    static boolean decides(Step step) {
        return step.functions().stream().anyMatch(f -> f.kind() == FunctionKind.DECISION_MAKING);
    }

    /** Key in the service: by part where only one can have it, so that another word for the same part stays the same role. */
    String key(String roleName) {
        String key = roles.key(roleName);
        RolePart part = part(key);
        return part == RolePart.INITIATOR || part == RolePart.HANDLER ? part.word() : "rol-" + key;
    }

    private RolePart part(String key) {
        if (initiator.equals(Optional.of(key))) {
            return RolePart.INITIATOR;
        }
        if (handler.equals(Optional.of(key))) {
            return RolePart.HANDLER;
        }
        if (deciders.contains(key)) {
            return RolePart.DECIDER;
        }
        List<Raci> says = roles.all().get(key).details();
        if (says.contains(Raci.RESPONSIBLE)) {
            return RolePart.PERFORMER;
        }
        if (says.contains(Raci.ACCOUNTABLE)) {
            return RolePart.DECIDER;
        }
        return says.contains(Raci.CONSULTED) ? RolePart.ADVISER : RolePart.INTERESTED;
    }

    Map<String, ServiceRole> all() {
        Map<String, ServiceRole> all = new LinkedHashMap<>();
        roles.all()
                .forEach((key, role) -> all.put(
                        key(role.name()), new ServiceRole(role.name(), part(key), role.place(), role.sources())));
        return all;
    }
}
