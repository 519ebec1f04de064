package nl.blauwdruk.model.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.blauwdruk.model.blueprint.InformationItem;
import nl.blauwdruk.model.blueprint.Raci;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.comparison.matching.Corpus;
import nl.blauwdruk.model.comparison.matching.StepLikeness;
import nl.blauwdruk.model.comparison.matching.StepTraits;
import nl.blauwdruk.model.comparison.matching.Trait;
import nl.blauwdruk.model.comparison.wording.Word;
import nl.blauwdruk.model.terminology.Wording;

/** Says in words of a partner why a step is taken for another, the weightiest reason first. */
final class Explaining {

    private static final double ALIKE = 0.5;
    private static final double TEXT_ALIKE = 0.35;

    private final Corpus corpus;
    private final StepLikeness likeness;

    Explaining(Corpus corpus, StepLikeness likeness) {
        this.corpus = corpus;
        this.likeness = likeness;
    }

    private record Reason(double weight, String text) {}

    List<String> why(VariantRows variant, StepTraits step) {
        List<String> found = whyFound(variant, step);
        if (step.step().counterpart().isEmpty()) {
            return found;
        }
        return Stream.concat(Stream.of("de gemeente geeft dit zelf aan"), found.stream())
                .toList();
    }

    private List<String> whyFound(VariantRows variant, StepTraits step) {
        List<StepTraits> base = variant.baseSteps(step);
        if (base.isEmpty()) {
            return whyAddition(variant, step);
        }
        List<Reason> reasons = new ArrayList<>();
        name(step, base.get(0)).ifPresent(reasons::add);
        trait(Trait.TEXT, step, base.get(0), TEXT_ALIKE, "teksten lijken op elkaar")
                .ifPresent(reasons::add);
        items(step, base.get(0)).ifPresent(reasons::add);
        trait(Trait.LAW, step, base.get(0), ALIKE, "zelfde grondslag").ifPresent(reasons::add);
        roles(step, base.get(0)).ifPresent(reasons::add);
        trait(Trait.FUNCTIONS, step, base.get(0), ALIKE, "zelfde systeemfuncties")
                .ifPresent(reasons::add);
        place(variant, step, base.get(0)).ifPresent(reasons::add);
        if (reasons.isEmpty()) {
            reasons.add(new Reason(0, "past hier het best, met weinig houvast"));
        }
        return reasons.stream()
                .sorted(Comparator.comparingDouble((Reason reason) -> -reason.weight()))
                .map(Reason::text)
                .toList();
    }

    private static List<String> whyAddition(VariantRows variant, StepTraits step) {
        long others = variant.rows().get(variant.rowsOf(step).get(0)).members().stream()
                .filter(member -> member.model() != variant.model())
                .count();
        if (others == 0) {
            return List.of("lijkt op geen andere stap genoeg");
        }
        return List.of(
                others == 1
                        ? "één andere gemeente heeft deze stap ook"
                        : others + " andere gemeenten hebben deze stap ook");
    }

    private Optional<Reason> trait(Trait trait, StepTraits one, StepTraits other, double least, String text) {
        double like = likeness.of(trait, one, other);
        return like < least ? Optional.empty() : Optional.of(new Reason(trait.weight() * like, text));
    }

    private Optional<Reason> name(StepTraits one, StepTraits other) {
        double like = likeness.of(Trait.NAME, one, other);
        double weight = Trait.NAME.weight() * like;
        if (Wording.same(one.step().name(), other.step().name())) {
            return Optional.of(new Reason(weight, "zelfde naam"));
        }
        return sameAction(one, other)
                .or(() -> sameThing(one, other))
                .or(() -> like >= ALIKE ? Optional.of("namen lijken op elkaar") : Optional.empty())
                .map(text -> new Reason(weight, text));
    }

    private static Optional<String> sameAction(StepTraits one, StepTraits other) {
        return sharedWord(one, other, true)
                .map(pair -> pair.startsWith("=")
                        ? "zelfde handeling: " + pair.substring(1)
                        : "zelfde handeling, ander woord: " + pair);
    }

    private static Optional<String> sameThing(StepTraits one, StepTraits other) {
        return sharedWord(one, other, false)
                .map(pair -> pair.startsWith("=")
                        ? "zelfde onderwerp: " + pair.substring(1)
                        : "zelfde onderwerp, ander woord: " + pair);
    }

    /** The base's word / the variant's, or one word after an equals sign when both use it. */
    private static Optional<String> sharedWord(StepTraits one, StepTraits other, boolean action) {
        for (Word b : other.name()) {
            for (Word a : one.name()) {
                if (a.action() == action && b.action() == action) {
                    if (a.stem().equals(b.stem())) {
                        return Optional.of("=" + b.text());
                    }
                    if (a.sharesConcept(b)) {
                        return Optional.of(b.text() + " / " + a.text());
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Reason> items(StepTraits one, StepTraits other) {
        double like = likeness.of(Trait.ITEMS, one, other);
        if (like < ALIKE) {
            return Optional.empty();
        }
        String name = other.step().information().stream()
                .filter(item ->
                        one.step().information().stream().anyMatch(mine -> Wording.same(mine.name(), item.name())))
                .map(InformationItem::name)
                .findFirst()
                .orElse(other.step().information().get(0).name());
        return Optional.of(new Reason(Trait.ITEMS.weight() * like, "zelfde informatie: " + name));
    }

    private Optional<Reason> roles(StepTraits one, StepTraits other) {
        return trait(Trait.ROLES, one, other, ALIKE, "zelfde rol" + firstRole(other.step()));
    }

    private static String firstRole(Step step) {
        return step.roles(Raci.RESPONSIBLE).stream()
                .findFirst()
                .map(role -> ": " + role)
                .orElse("");
    }

    /** Its neighbours are matched with the neighbours of the base step. */
    private Optional<Reason> place(VariantRows variant, StepTraits step, StepTraits base) {
        int index = step.index();
        List<StepTraits> steps = variant.steps();
        Optional<StepTraits> before = index == 0 ? Optional.empty() : Optional.of(steps.get(index - 1));
        Optional<StepTraits> after = index == steps.size() - 1 ? Optional.empty() : Optional.of(steps.get(index + 1));
        boolean follows = before.map(s -> variant.baseSteps(s).stream().anyMatch(b -> b.index() == base.index() - 1))
                .orElse(base.index() == 0);
        boolean precedes = after.map(s -> variant.baseSteps(s).stream().anyMatch(b -> b.index() == base.index() + 1))
                .orElse(base.index() == corpus.steps(0).size() - 1);
        if (!follows || !precedes || before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Reason(
                0.05,
                "zelfde plaats, tussen ‘" + before.get().step().name() + "’ en ‘"
                        + after.get().step().name() + "’"));
    }
}
