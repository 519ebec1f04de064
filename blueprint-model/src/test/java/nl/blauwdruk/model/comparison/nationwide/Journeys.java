package nl.blauwdruk.model.comparison.nationwide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Phase;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.comparison.Comparing;
import nl.blauwdruk.model.comparison.Comparison;

/** Comparisons of journeys given by the names of their steps. */
final class Journeys {

    static final List<String> BASE = List.of(
            "Aanvraag ontvangen",
            "Stukken opvragen bij de inwoner",
            "Recht op de vergoeding beoordelen",
            "Besluit versturen",
            "Vergoeding uitbetalen");
    static final String HOUSE_CALL = "Huisbezoek afleggen";
    static final String SURVEY = "Klanttevredenheid meten";

    private final List<Blueprint> variants = new ArrayList<>();

    Journeys with(String key, List<String> names) {
        variants.add(blueprint(key, names));
        return this;
    }

    Comparison compared() {
        return new Comparing().compare(Optional.of(blueprint("basis", BASE)), variants);
    }

    static List<String> baseAnd(String... more) {
        List<String> names = new ArrayList<>(BASE);
        names.addAll(List.of(more));
        return names;
    }

    static List<String> baseWithout(int... places) {
        List<String> names = new ArrayList<>(BASE);
        for (int place : places) {
            names.remove(BASE.get(place));
        }
        return names;
    }

    private static Blueprint blueprint(String key, List<String> names) {
        Blueprint blueprint = Blueprint.base(key, "minima", key).add(new Phase("f", "Fase"));
        for (String name : names) {
            blueprint.add(Step.named("s" + blueprint.steps().size(), name, "f"));
        }
        return blueprint;
    }
}
