package nl.blauwdruk.cli;

import java.nio.file.Path;
import java.util.List;
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

    /** What the answer can look like. */
    enum Format {
        JSON,
        GHERKIN,
        SPECOBJECT
    }

    @Parameters(paramLabel = "BESTAND", arity = "1..*", description = "Blauwdrukken (.yaml).")
    private List<Path> files;

    @Option(
            names = "--format",
            paramLabel = "VORM",
            defaultValue = "json",
            description = "json (standaard), gherkin of specobject.")
    private Format format;

    @Option(
            names = "--out",
            paramLabel = "PLAATS",
            description = "Map voor gherkin, anders een bestand; zonder dit gaat het naar de standaarduitvoer.")
    private Path out;

    @Override
    public Integer call() {
        if (format == Format.GHERKIN && out == null) {
            throw new WrongUse("Gherkin geeft een bestand per user story. Kies een map met --out.");
        }
        List<ThemeInput> themes =
                ThemeFiles.read(files, null).stream().map(StoriesCommand::input).toList();
        List<GeneratedStory> stories = new StoryGenerator().generate(themes);
        switch (format) {
            case JSON -> Output.write(out, StoriesJson.write(stories));
            case SPECOBJECT -> Output.write(out, SpecObjectWriter.write(StorySpecifications.of(stories)));
            case GHERKIN -> writeFeatures(stories);
        }
        return ExitCode.DONE;
    }

    private void writeFeatures(List<GeneratedStory> stories) {
        SortedMap<String, String> features = new FeatureFiles(new Templates()).write(stories);
        features.forEach((path, text) -> Output.write(out.resolve(path), text));
        Output.say(features.size() + " user stories geschreven in " + out);
    }

    private static ThemeInput input(ThemeFiles.Theme theme) {
        return new ThemeInput(
                theme.key(), theme.base(), theme.variants(), new Comparing().compare(theme.base(), theme.variants()));
    }
}
