package nl.blauwdruk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.story.format.BacklogContent;
import nl.blauwdruk.story.format.BacklogReader;
import nl.blauwdruk.story.format.StoryFindingsJson;
import nl.blauwdruk.story.format.UnreadableStories;
import nl.blauwdruk.story.quality.checking.BacklogQuality;
import nl.blauwdruk.story.quality.checking.CheckingStories;
import nl.blauwdruk.story.quality.checking.RuleTexts;
import nl.blauwdruk.story.quality.rule.StoryRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks the user stories of a backlog, wherever it was written. */
@Command(
        name = "check-stories",
        mixinStandardHelpOptions = true,
        description = {
            "Controleer user stories in het Nederlands of Engels op de dertien criteria van het Quality User Story-raamwerk.",
            "Het bestand bevat een story per regel, is een CSV met een kolom 'story' of kolommen 'rol' en 'wens', of is JSON."
                    + " De opdracht eindigt met 1 als er een fout is en met 2 als het bestand niet te lezen is."
        })
public final class CheckStoriesCommand implements Callable<Integer> {

    /** What the answer can look like. */
    enum Format {
        TEXT,
        JSON
    }

    private static final long LARGEST_FILE = 10_000_000;
    private static final int MOST_STORIES = 5_000;

    @Parameters(paramLabel = "BESTAND", arity = "0..1", description = "Het bestand met stories.")
    private Path file;

    @Option(names = "--format", paramLabel = "VORM", defaultValue = "text", description = "text (standaard) of json.")
    private Format format;

    @Option(
            names = "--blueprint",
            paramLabel = "BLAUWDRUK",
            arity = "1..*",
            description = "Basisblauwdrukken (.yaml); elke stap daarin hoort een story te hebben.")
    private List<Path> blueprints = List.of();

    @Option(
            names = "--explain",
            paramLabel = "REGEL",
            description = "Leg een regel uit, met een goed en een slecht voorbeeld in twee talen.")
    private String explained;

    @Override
    public Integer call() {
        if (explained != null) {
            return explain();
        }
        if (file == null) {
            throw new WrongUse("Geef een bestand met stories, of --explain met een regel.");
        }
        BacklogContent backlog = read();
        backlog.findings().forEach(this::say);
        BacklogQuality quality = new CheckingStories().check(backlog.stories(), steps());
        RuleTexts texts = RuleTexts.in(Language.DUTCH);
        Output.write(
                null,
                switch (format) {
                    case JSON -> StoryFindingsJson.write(quality, texts);
                    case TEXT -> StoriesText.of(file.toString(), quality, texts).getBytes(StandardCharsets.UTF_8);
                });
        return quality.hasErrors() ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private int explain() {
        if (StoryRules.of(explained).isEmpty()) {
            throw new WrongUse(
                    "'" + explained + "' is geen regel. Kies uit: " + String.join(", ", StoryRules.ids()) + ".");
        }
        Output.write(null, RuleExplained.of(explained));
        return ExitCode.DONE;
    }

    private BacklogContent read() {
        try {
            if (Files.isDirectory(file)) {
                throw new WrongUse(file + " is een map. Geef een bestand met stories.");
            }
            if (Files.size(file) > LARGEST_FILE) {
                throw new WrongUse(file + " is groter dan 10 MB. Controleer het in delen.");
            }
            BacklogContent backlog = BacklogReader.read(Files.readAllBytes(file));
            if (backlog.stories().size() > MOST_STORIES) {
                throw new WrongUse(file + " bevat meer dan " + MOST_STORIES + " stories. Controleer het in delen.");
            }
            return backlog;
        } catch (UnreadableStories e) {
            throw new WrongUse(file + ": " + e.getMessage());
        } catch (NoSuchFileException e) {
            throw new WrongUse(file + " bestaat niet. Controleer de naam.");
        } catch (IOException e) {
            throw new WrongUse(file + " is niet te lezen. Controleer de rechten.");
        }
    }

    private void say(Finding finding) {
        String place = finding.line() > 0 ? file + ":" + finding.line() : file.toString();
        Output.say(place + ": " + finding.message() + " " + finding.advice());
    }

    private Map<String, String> steps() {
        Map<String, String> steps = new TreeMap<>();
        if (!blueprints.isEmpty()) {
            for (ThemeFiles.Theme theme : ThemeFiles.read(blueprints, null)) {
                Blueprint base = theme.base()
                        .orElseThrow(() ->
                                new WrongUse("Bij --blueprint hoort de basis van een thema, met 'soort: basis'."));
                for (Step step : base.steps()) {
                    steps.put(ElementId.ofStep(base.key(), step.mark()).value(), step.name());
                }
            }
        }
        return steps;
    }
}
