package nl.blauwdruk.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.blauwdruk.exchange.json.ComparisonJson;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.comparison.Comparing;
import nl.blauwdruk.model.comparison.Comparison;
import nl.blauwdruk.model.comparison.setup.SetupDifferences;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.report.comparison.ComparedTheme;
import nl.blauwdruk.report.document.ComparisonDocument;
import nl.blauwdruk.report.excel.ComparisonWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares blueprints of one theme: which steps are the same, what differs and how much overlaps. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "Vergelijk blauwdrukken van één thema met de basis en met elkaar.",
            "Zonder --base is de blauwdruk met 'soort: basis' de basis; is die er niet, dan vergelijkt de opdracht"
                    + " de varianten alleen met elkaar."
        })
public final class CompareCommand implements Callable<Integer> {

    /** What the answer can look like. */
    enum Format {
        TEXT,
        JSON,
        XLSX,
        HTML,
        PDF
    }

    @Parameters(paramLabel = "BESTAND", arity = "1..*", description = "Blauwdrukken (.yaml) of procesmodellen (.bpmn).")
    private List<Path> files;

    @Option(names = "--base", paramLabel = "BESTAND", description = "De blauwdruk die als basis dient.")
    private Path base;

    @Option(
            names = "--format",
            paramLabel = "VORM",
            defaultValue = "text",
            description = "text (standaard), json, xlsx, html of pdf.")
    private Format format;

    /** Languages the answer can be in. */
    enum Spoken {
        NL(Language.DUTCH),
        EN(Language.ENGLISH);

        private final Language language;

        Spoken(Language language) {
            this.language = language;
        }
    }

    @Option(
            names = "--lang",
            paramLabel = "TAAL",
            defaultValue = "nl",
            description = "Taal van het antwoord: nl (standaard) of en. Wat gemeenten schreven, blijft zoals het is.")
    private Spoken lang;

    @Option(names = "--out", paramLabel = "BESTAND", description = "Schrijf het antwoord naar dit bestand.")
    private Path out;

    @Override
    public Integer call() {
        if (out == null && (format == Format.XLSX || format == Format.PDF)) {
            throw new WrongUse("Een " + (format == Format.XLSX ? "werkmap" : "PDF")
                    + " past niet op het scherm. Geef een bestand met --out.");
        }
        ThemeFiles.Theme theme = ThemeFiles.readOne(files, base);
        if (theme.variants().size() + theme.base().stream().count() < 2) {
            throw new WrongUse("Er is niets om mee te vergelijken. Geef ten minste twee blauwdrukken.");
        }
        List<Blueprint> all =
                Stream.concat(theme.base().stream(), theme.variants().stream()).toList();
        Comparing.inAnotherLanguage(all)
                .forEach(
                        key -> Output.say(
                                "'" + key
                                        + "' lijkt in een andere taal geschreven dan de rest. Zulke stappen worden bijna niet herkend."));
        Comparison comparison = new Comparing().compare(theme.base(), theme.variants());
        Output.write(
                out,
                switch (format) {
                    case JSON -> ComparisonJson.write(comparison, lang.language);
                    case TEXT ->
                        new ComparisonText(comparison, theme.base(), theme.variants(), lang.language)
                                .toString()
                                .getBytes(StandardCharsets.UTF_8);
                    case XLSX -> ComparisonWorkbook.write(compared(theme, comparison), lang.language);
                    case HTML ->
                        ComparisonDocument.of(compared(theme, comparison), lang.language)
                                .asHtml();
                    case PDF ->
                        ComparisonDocument.of(compared(theme, comparison), lang.language)
                                .asPdf();
                });
        return ExitCode.DONE;
    }

    /** Files say nothing of what partners decided. */
    private ComparedTheme compared(ThemeFiles.Theme theme, Comparison comparison) {
        return new ComparedTheme(
                name(theme),
                theme.base(),
                theme.variants(),
                comparison,
                SetupDifferences.of(theme.base(), theme.variants(), comparison),
                Optional.empty(),
                LocalDate.now(ZoneId.of("Europe/Amsterdam")));
    }

    private String name(ThemeFiles.Theme theme) {
        String key = theme.key();
        return key.isEmpty()
                ? (lang == Spoken.EN ? "Comparison" : "Vergelijking")
                : key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
    }
}
