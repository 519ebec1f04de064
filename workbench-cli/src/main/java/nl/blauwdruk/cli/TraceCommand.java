package nl.blauwdruk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.blauwdruk.exchange.json.TraceJson;
import nl.blauwdruk.exchange.specobject.SpecObjectReader;
import nl.blauwdruk.model.trace.graph.Trace;
import nl.blauwdruk.model.trace.graph.TraceItem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Traces specification items over one or more files: what is covered, and which links do not hold. */
@Command(
        name = "trace",
        mixinStandardHelpOptions = true,
        description = {
            "Volg eisen tot in hun tests: wat is gedekt, en welke verwijzingen kloppen niet meer.",
            "De bestanden zijn SpecObject-XML, zoals ReqM2 en OpenFastTrace die schrijven, en gelden samen."
        })
public final class TraceCommand implements Callable<Integer> {

    /** What the answer can look like. */
    enum Format {
        TEXT,
        JSON
    }

    @Parameters(paramLabel = "BESTAND", arity = "1..*", description = "Bestanden met SpecObject-XML.")
    private List<Path> files;

    @Option(names = "--format", paramLabel = "VORM", defaultValue = "text", description = "text (standaard) of json.")
    private Format format;

    @Override
    public Integer call() {
        List<TraceItem> items = new ArrayList<>();
        files.forEach(file -> items.addAll(SpecObjectReader.read(file)));
        Trace trace = Trace.of(items);
        switch (format) {
            case JSON -> Output.write(null, TraceJson.write(trace));
            case TEXT -> Output.write(null, TraceText.write(trace));
        }
        return ExitCode.DONE;
    }
}
