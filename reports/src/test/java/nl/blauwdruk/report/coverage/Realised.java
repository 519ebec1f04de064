package nl.blauwdruk.report.coverage;

import static nl.blauwdruk.model.blueprint.Fixtures.GRONINGEN;
import static nl.blauwdruk.model.blueprint.Fixtures.aStep;
import static nl.blauwdruk.model.blueprint.Fixtures.aVariant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Element;
import nl.blauwdruk.model.blueprint.Fingerprint;
import nl.blauwdruk.model.blueprint.FunctionKind;
import nl.blauwdruk.model.blueprint.InformationItem;
import nl.blauwdruk.model.blueprint.Origin;
import nl.blauwdruk.model.blueprint.PrivacyCategory;
import nl.blauwdruk.model.blueprint.SystemFunction;
import nl.blauwdruk.model.trace.TargetKind;
import nl.blauwdruk.model.trace.TraceLink;

/** A small variant of Groningen with what was made from it, in words of the domain. */
public final class Realised {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final Blueprint variant;
    private final List<TraceLink> links = new ArrayList<>();
    private final List<StoryStanding> stories = new ArrayList<>();
    private final List<LoadedPack> packs = new ArrayList<>();
    private final List<TestOutcome> tests = new ArrayList<>();

    private Realised(Blueprint variant) {
        this.variant = variant;
    }

    /** What was made from this variant. */
    public static Realised of(Blueprint variant) {
        return new Realised(variant);
    }

    /** One step (element 0) with the resident (1), an information item (2) and a function (3). */
    public static Realised oneStep() {
        return new Realised(aVariant("minima", GRONINGEN, "Groningen")
                .add(aStep("s1", "Aanvragen")
                        .uses(new InformationItem(
                                null, "Inkomen", "inwoner", PrivacyCategory.SENSITIVE, "Pw art. 17", Origin.ASKED))
                        .needs(new SystemFunction("e-formulier", FunctionKind.FORM))));
    }

    public Element element(int index) {
        return variant.elements().get(index);
    }

    public Realised story(String key, Level level) {
        stories.add(aStory(key, level, Bearing.OWN));
        return this;
    }

    public Realised concernStory(String key, Level level) {
        stories.add(aStory(key, level, Bearing.CONCERN));
        return this;
    }

    public Realised sharedStory(String key, Level level) {
        stories.add(aStory(key, level, Bearing.SHARED));
        return this;
    }

    public Realised storyFor(String key, String... municipalities) {
        stories.add(new StoryStanding(key, key, Level.DONE, Bearing.OWN, Set.of(municipalities), Optional.empty()));
        return this;
    }

    public static StoryStanding aStory(String key, Level level, Bearing bearing) {
        return new StoryStanding(key, key, level, bearing, Set.of("0014"), Optional.of("sprint 6"));
    }

    public Realised from(int element, TargetKind kind, String target) {
        links.add(new TraceLink(element(element).id(), element(element).fingerprint(), kind, target));
        return this;
    }

    public Realised fromEvery(TargetKind kind, String target) {
        for (int i = 0; i < variant.elements().size(); i++) {
            from(i, kind, target);
        }
        return this;
    }

    public Realised outdated(int element, TargetKind kind, String target) {
        links.add(new TraceLink(element(element).id(), new Fingerprint("0000000000000000"), kind, target));
        return this;
    }

    public Realised link(TraceLink link) {
        links.add(link);
        return this;
    }

    public Realised loaded(String pack) {
        packs.add(new LoadedPack(pack, "test", DAY));
        return this;
    }

    public Realised tested(String about, int passed, int failed) {
        tests.add(new TestOutcome(about, passed, failed, Optional.of(DAY)));
        return this;
    }

    public Coverage measured() {
        return Coverage.of(variant, links, TargetStates.of(stories, packs, tests));
    }
}
