package nl.blauwdruk.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.blauwdruk.model.municipality.MunicipalityCode;
import nl.blauwdruk.report.coverage.CoverageJson;
import nl.blauwdruk.report.coverage.CoverageTotals;
import nl.blauwdruk.report.excel.CoverageWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Realisation of a municipality or of all: which part of its blueprints is a wish, planned, delivered, configured, proven. */
@Command(
        name = "coverage",
        mixinStandardHelpOptions = true,
        description = {
            "Realisatie per gemeente en thema: wat is alleen nog een wens, wat is ingepland, opgeleverd, ingericht, bewezen.",
            "De map bevat blauwdrukken (.yaml, ook in mappen daaronder) en als ze er zijn stories.json, packs/ en"
                    + " results/. Wat ontbreekt, verlaagt de stand."
        })
public final class CoverageCommand implements Callable<Integer> {

    /** What the answer can look like. */
    enum Format {
        TEXT,
        JSON,
        XLSX
    }

    private static final String ALL = "all";

    @Parameters(paramLabel = "MAP", description = "De projectmap.")
    private Path folder;

    @Option(
            names = "--municipality",
            paramLabel = "CODE",
            required = true,
            description = "Gemeentecode van vier cijfers, zoals 0014, of all voor alle gemeenten.")
    private String municipality;

    @Option(
            names = "--format",
            paramLabel = "VORM",
            defaultValue = "text",
            description = "text (standaard), json of xlsx.")
    private Format format;

    @Option(names = "--out", paramLabel = "BESTAND", description = "Schrijf het antwoord naar dit bestand.")
    private Path out;

    @Override
    public Integer call() {
        requireUsable();
        MeasuringProject project = new MeasuringProject(folder);
        CoverageTotals totals = chosen(project.measure());
        Map<String, String> themes = project.themeNames();
        Output.write(
                out,
                switch (format) {
                    case TEXT -> CoverageText.of(totals, themes).getBytes(StandardCharsets.UTF_8);
                    case JSON -> CoverageJson.write(totals);
                    case XLSX -> CoverageWorkbook.write(totals, themes, LocalDate.now(ZoneId.of("Europe/Amsterdam")));
                });
        return ExitCode.DONE;
    }

    private void requireUsable() {
        if (!municipality.equals(ALL) && !MunicipalityCode.isValid(municipality)) {
            throw new WrongUse("'" + municipality + "' is geen gemeentecode. Geef vier cijfers, zoals 0014, of all.");
        }
        if (format == Format.XLSX && out == null) {
            throw new WrongUse("Een werkmap past niet op het scherm. Geef een bestand met --out.");
        }
    }

    private CoverageTotals chosen(CoverageTotals all) {
        if (municipality.equals(ALL)) {
            return all;
        }
        CoverageTotals chosen = new CoverageTotals(all.coverages().stream()
                .filter(coverage -> coverage.municipality().code().equals(municipality))
                .toList());
        if (chosen.coverages().isEmpty()) {
            String known = all.municipalities().entrySet().stream()
                    .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                    .collect(Collectors.joining(", "));
            throw new WrongUse("Van gemeente " + municipality + " staat hier geen blauwdruk. Wel van: " + known + ".");
        }
        return chosen;
    }
}
