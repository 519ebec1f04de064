package nl.blauwdruk.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.blauwdruk.report.audit.AuditCsv;
import nl.blauwdruk.report.audit.BrokenLink;
import nl.blauwdruk.report.audit.ChainHead;
import nl.blauwdruk.report.audit.ChainWalk;
import nl.blauwdruk.report.audit.ChainedRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks that nobody changed the audit entries after they were written. */
@Command(
        name = "audit-check",
        mixinStandardHelpOptions = true,
        description = {
            "Controleer of er niets aan het logboek is veranderd.",
            "Zonder BESTAND leest de opdracht de database: de ingebouwde in --data, of MariaDB als BLAUWDRUK_DB_URL is gezet.",
            "De opdracht eindigt met 1 als het logboek niet klopt en met 3 als de database niet te bereiken is."
        })
public final class AuditCheckCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "BESTAND",
            arity = "0..1",
            description = "Het hele logboek als CSV, zonder filter gemaakt.")
    private Path file;

    @Option(
            names = "--data",
            paramLabel = "MAP",
            defaultValue = "data",
            description = "Map van de ingebouwde database (standaard: data).")
    private Path data;

    @Option(
            names = "--expect",
            paramLabel = "NUMMER:HASH",
            description = "Een eerder genoteerd slot: ook dat moet nog in het logboek staan.")
    private String expect;

    /** Goes along the chain, and past the entry whose hash was noted before. */
    private static final class Visit {
        private final ChainWalk walk = new ChainWalk();
        private final Optional<ChainHead> noted;
        private boolean met;

        private Visit(Optional<ChainHead> noted) {
            this.noted = noted;
            this.met = noted.filter(head -> !head.equals(ChainHead.NONE)).isEmpty();
        }

        private void step(ChainedRecord entry) {
            walk.step(entry);
            met |= walk.isWhole() && noted.filter(walk.head()::equals).isPresent();
        }
    }

    @Override
    public Integer call() {
        Visit visit = new Visit(noted());
        if (file == null) {
            AuditDatabase.chosen(data).forEach(visit::step);
        } else {
            read(visit);
        }
        Output.write(null, verdict(visit) + System.lineSeparator());
        return visit.walk.isWhole() && visit.met ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private Optional<ChainHead> noted() {
        if (expect == null) {
            return Optional.empty();
        }
        return Optional.of(ChainHead.parse(expect)
                .orElseThrow(() -> new WrongUse("'" + expect
                        + "' is geen slot van een logboek. Neem over wat audit-check eerder schreef: NUMMER:HASH.")));
    }

    private void read(Visit visit) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                Stream<ChainedRecord> entries = AuditCsv.read(reader)) {
            entries.takeWhile(entry -> visit.walk.isWhole()).forEach(visit::step);
        } catch (IllegalArgumentException e) {
            throw new WrongUse(
                    file + ": " + e.getMessage() + ". Maak de CSV opnieuw op de pagina Logboek, zonder filter.");
        } catch (IOException | UncheckedIOException e) {
            throw new WrongUse(file + " is niet te lezen. Staat het bestand daar, en is het een CSV in UTF-8?");
        }
    }

    private static String verdict(Visit visit) {
        Optional<BrokenLink> broken = visit.walk.broken();
        if (broken.isPresent()) {
            return "Het logboek klopt niet. " + told(broken.get());
        }
        ChainHead head = visit.walk.head();
        if (!visit.met) {
            return "Het logboek klopt niet. De regels sluiten op elkaar aan, maar het slot " + visit.noted.orElseThrow()
                    + " komt er niet in voor: het einde is afgeknipt, of alles is opnieuw geschreven.";
        }
        return "Het logboek klopt: " + head.number() + (head.number() == 1 ? " regel" : " regels")
                + ", elke regel sluit aan op de vorige." + System.lineSeparator() + "Slot: " + head;
    }

    private static String told(BrokenLink broken) {
        return switch (broken.kind()) {
            case NUMBER ->
                "Regel " + broken.number() + " ontbreekt: daar staat regel " + broken.found()
                        + ". Er is een regel weggehaald of tussengevoegd.";
            case PREVIOUS ->
                "Regel " + broken.number() + " sluit niet aan op regel " + (broken.number() - 1)
                        + ": een van beide is vervangen.";
            case CONTENT -> "Regel " + broken.number() + " is veranderd nadat hij was geschreven.";
        };
    }
}
