package nl.blauwdruk.web.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.comparison.AlignedStep;
import nl.blauwdruk.model.comparison.Comparing;
import nl.blauwdruk.model.comparison.Comparison;
import nl.blauwdruk.model.comparison.Difference;
import nl.blauwdruk.model.comparison.Kind;
import nl.blauwdruk.model.joining.Extra;
import nl.blauwdruk.model.joining.Others.Shared;
import nl.blauwdruk.model.joining.Stop;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.generation.GeneratedStory;
import nl.blauwdruk.story.generation.StoryGenerator;
import nl.blauwdruk.story.generation.ThemeInput;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.comparison.ComparingThemes;
import nl.blauwdruk.web.comparison.ThemeComparison;
import nl.blauwdruk.web.story.ReadingStories;

/** Says what a walk comes down to: how much is alike, which differences exist elsewhere, and which stories they would bring. */
@ApplicationScoped
@Does(Operation.READ)
public class SummingUp {

    private final ComparingThemes comparing;
    private final ReadingStories reading;

    @Inject
    public SummingUp(ComparingThemes comparing, ReadingStories reading) {
        this.comparing = comparing;
        this.reading = reading;
    }

    protected SummingUp() { // for CDI
        this(null, null);
    }

    /** The differences of a walk so far, with who has them and what came of it there. */
    @Transactional
    public List<OwnDifference> differences(JoiningNow now) {
        String theme = now.joining().theme();
        Map<String, Story> stories = new HashMap<>();
        reading.ofTheme(theme).forEach(story -> stories.put(story.key(), story));
        Map<String, Shared> shared = new HashMap<>();
        now.others().shared(now.walk()).forEach(one -> shared.put(id(one.stop(), one.extra()), one));
        List<OwnDifference> differences = new ArrayList<>();
        for (Stop stop : now.walk().stops()) {
            if (stop.isSetupDifference() && stop.mergedInto().isEmpty()) {
                differences.add(difference(now, stop, Optional.empty(), shared, stories));
            }
            stop.extras().forEach(extra -> differences.add(difference(now, stop, Optional.of(extra), shared, stories)));
        }
        return differences;
    }

    private static String id(Stop stop, Optional<Extra> extra) {
        return extra.map(one -> "+" + one.number()).orElse(stop.step().mark());
    }

    private static OwnDifference difference(
            JoiningNow now, Stop stop, Optional<Extra> extra, Map<String, Shared> shared, Map<String, Story> stories) {
        Optional<Shared> same = Optional.ofNullable(shared.get(id(stop, extra)));
        Kind kind = extra.isPresent() ? Kind.ADDED : stop.kind().orElseThrow();
        List<Story> theirs = same.stream()
                .flatMap(one -> keys(now.joining().theme(), one))
                .map(stories::get)
                .filter(story -> story != null)
                .toList();
        return new OwnDifference(
                stop.number(),
                extra.map(Extra::name).orElse(stop.step().name()),
                kind.word(),
                extra.isPresent() ? List.of() : words(stop),
                same.stream()
                        .flatMap(one -> one.by().stream())
                        .map(Blueprint::ownerName)
                        .toList(),
                theirs.size(),
                theirs.stream().mapToInt(Story::points).sum(),
                same.map(one -> link(now, one)).orElse(""));
    }

    private static List<String> words(Stop stop) {
        return stop.differs().stream()
                .filter(Difference::isSetup)
                .map(Difference::word)
                .toList();
    }

    /** How the stories about it are called: a step that is not done has none. */
    private static Stream<String> keys(String theme, Shared shared) {
        if (shared.kind() == Kind.ADDED) {
            return Stream.of(theme + "/extra/" + shared.cluster());
        }
        Stream<String> whats = shared.kind().isSetup()
                ? Stream.of(shared.kind().word())
                : shared.differs().stream().map(Difference::word);
        return whats.map(what -> theme + "/" + shared.cluster() + "/" + what);
    }

    private static String link(JoiningNow now, Shared shared) {
        String page = "/comparison/theme?thema=" + now.joining().theme();
        String variant = shared.by().get(0).key();
        return now.others().at(shared.stop().step()).stream()
                .filter(one -> one.model().equals(variant) && shared.kind() != Kind.ADDED)
                .findFirst()
                .map(AlignedStep::step)
                .map(step -> page + "&variant=" + variant + "&stap=" + step + "#open")
                .orElse(page);
    }

    /** What the variant would mean as it is now. */
    @Transactional
    public JoiningSummary of(JoiningNow now) {
        String theme = now.joining().theme();
        ThemeComparison before = comparing.of(theme).orElseThrow();
        List<Blueprint> others = before.blueprints().variants().stream()
                .filter(variant ->
                        !variant.owner().equals(Optional.of(now.joining().municipality())))
                .toList();
        Blueprint variant =
                now.variant(theme + "-" + now.joining().municipality().code());
        List<Blueprint> all = new ArrayList<>(others);
        all.add(variant);
        Optional<Blueprint> base = before.blueprints().base();
        Comparison after = new Comparing().compare(base, all);
        Set<String> known = new HashSet<>();
        Comparison without = others.isEmpty() ? null : new Comparing().compare(base, others);
        if (without != null) {
            stories(new ThemeInput(theme, base, others, without)).forEach(story -> known.add(story.id()));
        }
        List<GeneratedStory> extra = stories(new ThemeInput(theme, base, all, after)).stream()
                .filter(story -> !known.contains(story.id()))
                .toList();
        return new JoiningSummary(after.overlap().strict().get(variant.key()), differences(now), extra);
    }

    private static List<GeneratedStory> stories(ThemeInput input) {
        return new StoryGenerator().generate(List.of(input));
    }
}
