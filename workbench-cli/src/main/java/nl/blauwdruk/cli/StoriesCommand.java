package nl.blauwdruk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import nl.blauwdruk.exchange.specobject.SpecObjectWriter;
import nl.blauwdruk.model.comparison.Comparing;
import nl.blauwdruk.story.format.FeatureFiles;
import nl.blauwdruk.story.format.StoriesJson;
import nl.blauwdruk.story.format.StorySpecifications;
import nl.blauwdruk.story.generation.GeneratedStory;
import nl.blauwdruk.story.generation.StoryGenerator;
import nl.blauwdruk.story.generation.ThemeInput;
import nl.blauwdruk.story.handover.BacklogItem;
import nl.blauwdruk.story.handover.HandoverFormat;
import nl.blauwdruk.template.Templates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the user stories of one or more themes. */
@Command(
        name = "stories",
        mixinStandardHelpOptions = true,
        description = "Schrijf user stories uit de blauwdrukken van een of meer thema's.")
public final class StoriesCommand implements Callable<Integer> {

    private static final String JSON = "json";
    private static final String GHERKIN = "gherkin";
    private static final String SPECOBJECT = "specobject";

    /** What the answer can look like: three forms of our own, and what other tools take over. */
    static final class Formats extends ArrayList<String> {

        private static final long serialVersionUID = 1L;

        Formats() {
            super(List.of(JSON, GHERKIN, SPECOBJECT));
            Arrays.stream(HandoverFormat.values()).map(HandoverFormat::word).forEach(this::add);
        }
    }

    @Parameters(paramLabel = "BESTAND", arity = "1..*", description = "Blauwdrukken (.yaml).")
    private List<Path> files;

    @Option(
            names = "--format",
            paramLabel = "VORM",
            defaultValue = JSON,
            completionCandidates = Formats.class,
            description = "Een van ${COMPLETION-CANDIDATES}; standaard json.")
    private String format;

    @Option(
            names = "--out",
            paramLabel = "PLAATS",
            description = "Map voor gherkin, anders een bestand; zonder dit gaat het naar de standaarduitvoer.")
    private Path out;

    @Option(names = "--lang", paramLabel = "TAAL", defaultValue = "nl", description = "nl (standaard) of en.")
    private String language;

    @Option(
            names = "--templates",
            paramLabel = "MAP",
            description = "Map met eigen sjablonen; wat er niet staat, komt uit het product.")
    private Path ownTemplates;

    private Locale locale() {
        return switch (language) {
            case "nl" -> new Locale("nl");
            case "en" -> Locale.ENGLISH;
            default -> throw new WrongUse("Kies met --lang nl of en, niet '" + language + "'.");
        };
    }

    @Override
    public Integer call() {
        if (!new Formats().contains(format)) {
            throw new WrongUse("'" + format + "' is geen vorm. Kies uit " + String.join(", ", new Formats()) + ".");
        }
        if (format.equals(GHERKIN) && out == null) {
            throw new WrongUse("Gherkin geeft een bestand per user story. Kies een map met --out.");
        }
        Templates templates = new Templates(Optional.ofNullable(ownTemplates));
        List<ThemeInput> themes =
                ThemeFiles.read(files, null).stream().map(StoriesCommand::input).toList();
        List<GeneratedStory> stories = new StoryGenerator(templates, locale()).generate(themes);
        switch (format) {
            case JSON -> Output.write(out, StoriesJson.write(stories));
            case SPECOBJECT -> Output.write(out, SpecObjectWriter.write(StorySpecifications.of(stories, locale())));
            case GHERKIN -> writeFeatures(stories, templates);
            default -> Output.write(out, HandoverFormat.of(format).orElseThrow().write(items(stories), templates));
        }
        return ExitCode.DONE;
    }

    private List<BacklogItem> items(List<GeneratedStory> stories) {
        return stories.stream().map(story -> BacklogItem.of(story, locale())).toList();
    }

    private void writeFeatures(List<GeneratedStory> stories, Templates templates) {
        SortedMap<String, String> features = new FeatureFiles(templates, locale()).write(stories);
        features.forEach((path, text) -> Output.write(out.resolve(path), text));
        Output.say(features.size() + " user stories geschreven in " + out);
    }

    private static ThemeInput input(ThemeFiles.Theme theme) {
        return new ThemeInput(
                theme.key(), theme.base(), theme.variants(), new Comparing().compare(theme.base(), theme.variants()));
    }
}
