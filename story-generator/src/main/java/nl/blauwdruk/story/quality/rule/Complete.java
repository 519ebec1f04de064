package nl.blauwdruk.story.quality.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.blauwdruk.model.comparison.wording.Lexicon;
import nl.blauwdruk.model.comparison.wording.Reading;
import nl.blauwdruk.model.comparison.wording.Word;
import nl.blauwdruk.story.quality.ReadBacklog;
import nl.blauwdruk.story.quality.ReadStory;
import nl.blauwdruk.story.quality.StoryFinding;
import nl.blauwdruk.story.quality.StoryTrace;

/**
 * Nothing is missing: every step of the blueprint has a story, every story that comes before another is there, and what is changed or removed
 * came to be in some story.
 */
final class Complete implements StoryRule {

    /** Names of the classes of acts in the lexicons that presume a thing, and of those that bring it about. */
    private static final Set<String> PRESUMING = Set.of("verwijderen", "wijzigen", "remove", "change");

    private static final Set<String> MAKING = Set.of(
            "aanmaken",
            "registreren",
            "plaatsen",
            "opstellen",
            "indienen",
            "aanleveren",
            "versturen",
            "ontvangen",
            "create",
            "register",
            "attach",
            "submit",
            "post",
            "store",
            "receive",
            "issue",
            "publish",
            "choose",
            "retrieve");

    @Override
    public String id() {
        return "complete";
    }

    @Override
    public List<StoryFinding> check(ReadBacklog backlog) {
        List<StoryFinding> findings = new ArrayList<>();
        stepsWithoutStory(backlog, findings);
        missingBefore(backlog, findings);
        neverMade(backlog, findings);
        return findings;
    }

    private void stepsWithoutStory(ReadBacklog backlog, List<StoryFinding> findings) {
        Set<String> told = backlog.stories().stream()
                .flatMap(story -> story.written().trace().stream())
                .filter(StoryTrace::tellsStep)
                .flatMap(trace -> trace.elements().stream())
                .collect(Collectors.toSet());
        backlog.stepsInOrder().forEach((element, name) -> {
            if (!told.contains(element)) {
                findings.add(Found.inBacklog(id(), "step", name, element).finding());
            }
        });
    }

    private void missingBefore(ReadBacklog backlog, List<StoryFinding> findings) {
        Set<String> ids = backlog.stories().stream().map(ReadStory::id).collect(Collectors.toSet());
        for (ReadStory story : backlog.stories()) {
            story.written()
                    .trace()
                    .ifPresent(trace -> trace.after().stream()
                            .filter(before -> !ids.contains(before))
                            .forEach(before -> findings.add(
                                    Found.by(id(), story, "before", before).finding())));
        }
    }

    /** Only for stories without a trace: for the others the blueprint knows. */
    private void neverMade(ReadBacklog backlog, List<StoryFinding> findings) {
        Lexicon lexicon = Lexicon.of(backlog.language());
        Reading reading = new Reading(lexicon);
        Set<String> made = new HashSet<>();
        for (ReadStory story : backlog.stories()) {
            List<Word> words = reading.words(story.wish());
            if (words.stream().anyMatch(word -> isOf(word, MAKING, lexicon))) {
                words.forEach(word -> made.add(word.stem()));
            }
        }
        for (ReadStory story : backlog.stories()) {
            if (story.written().trace().isEmpty()) {
                unmade(Deed.of(reading.words(story.wish())), made, lexicon)
                        .ifPresent(thing -> findings.add(Found.by(id(), story, "never-made", thing)
                                .at(story.parts().wish().orElseThrow())
                                .tip()
                                .finding()));
            }
        }
    }

    private static Optional<String> unmade(Deed deed, Set<String> made, Lexicon lexicon) {
        boolean presumes =
                deed.act().filter(act -> isOf(act, PRESUMING, lexicon)).isPresent();
        if (!presumes || deed.object().isEmpty()) {
            return Optional.empty();
        }
        boolean known = deed.object().stream().anyMatch(word -> made.contains(word.stem()));
        return known ? Optional.empty() : Optional.of(deed.object().get(0).text());
    }

    private static boolean isOf(Word word, Set<String> classes, Lexicon lexicon) {
        return word.concepts().stream().anyMatch(concept -> classes.contains(lexicon.name(concept)));
    }
}
