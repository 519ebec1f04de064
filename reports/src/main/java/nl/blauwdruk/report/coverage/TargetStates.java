package nl.blauwdruk.report.coverage;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The state of everything a trace link can lead to, by key.
 *
 * @param stories all stories; a link to another story leads nowhere
 * @param packs only those recorded as loaded
 * @param tests by key of the story, or of a test that hangs on an element by itself
 */
public record TargetStates(
        Map<String, StoryStanding> stories, Map<String, LoadedPack> packs, Map<String, TestOutcome> tests) {

    /** Nothing was made yet. */
    public static final TargetStates NOTHING = of(List.of(), List.of(), List.of());

    public TargetStates {
        stories = Map.copyOf(stories);
        packs = Map.copyOf(packs);
        tests = Map.copyOf(tests);
    }

    /** Of packs loaded more than once the last loading counts; outcomes about one thing are added up. */
    public static TargetStates of(
            Collection<StoryStanding> stories, Collection<LoadedPack> packs, Collection<TestOutcome> tests) {
        return new TargetStates(
                stories.stream().collect(toMap(StoryStanding::story, story -> story, (one, other) -> one)),
                packs.stream().collect(toMap(LoadedPack::pack, pack -> pack, TargetStates::later)),
                tests.stream().collect(toMap(TestOutcome::about, test -> test, TestOutcome::plus)));
    }

    private static LoadedPack later(LoadedPack one, LoadedPack other) {
        return one.day().isAfter(other.day()) ? one : other;
    }
}
