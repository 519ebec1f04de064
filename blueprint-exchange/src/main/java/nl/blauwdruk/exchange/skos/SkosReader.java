package nl.blauwdruk.exchange.skos;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.blauwdruk.exchange.BoundedBytes;
import nl.blauwdruk.exchange.UnreadableFile;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.model.terminology.Relation;
import nl.blauwdruk.model.terminology.Term;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;

/** Reads terms from SKOS in Turtle: all of them, or none with every problem at its line. Nothing is fetched from elsewhere. */
public final class SkosReader {

    /** Most concepts one file may hold. */
    public static final int MOST = 5_000;

    private static final String HERE = "urn:blauwdruk:bestand/";

    private SkosReader() {}

    /**
     * The terms of a file, in the order in which they stand in it.
     *
     * @param name of the file, for messages
     * @throws UnreadableFile when something in it cannot be kept
     */
    public static List<Term> read(String name, byte[] content) {
        Statements statements = parse(name, BoundedBytes.text(name, content));
        List<Finding> problems = new ArrayList<>();
        List<Term> terms = new ArrayList<>();
        for (Described concept : statements.concepts()) {
            terms.addAll(new ConceptReading(concept, statements, problems)
                    .term().stream().toList());
        }
        if (statements.concepts().isEmpty()) {
            problems.add(
                    problem(0, "In dit bestand staat geen enkel begrip.", "Geef elk begrip het type skos:Concept."));
        }
        checkKeys(statements, problems);
        readNarrower(statements, terms);
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparingInt(Finding::line));
            throw new UnreadableFile(name, problems);
        }
        return terms;
    }

    private static Statements parse(String name, String text) {
        Statements statements = new Statements();
        TurtleParser parser = new TurtleParser();
        parser.setParseLocationListener((line, column) -> statements.at(line));
        parser.setRDFHandler(statements);
        try {
            parser.parse(new StringReader(text), HERE);
        } catch (RDFParseException refused) {
            throw new UnreadableFile(
                    name,
                    (int) Math.max(0, refused.getLineNumber()),
                    "Dit is geen geldige Turtle: " + refused.getMessage() + ".",
                    "Verbeter de regel en probeer het opnieuw.");
        } catch (RDFHandlerException refused) {
            throw new UnreadableFile(
                    name, 0, "Dit bestand heeft te veel begrippen of uitspraken.", "Verdeel het over meer bestanden.");
        } catch (StackOverflowError tooDeep) {
            throw new UnreadableFile(
                    name, 0, "Dit bestand is te diep genest.", "Schrijf elk begrip los van de andere.");
        } catch (IOException e) {
            throw new IllegalStateException("A text in memory cannot fail to be read", e);
        }
        return statements;
    }

    private static void checkKeys(Statements statements, List<Finding> problems) {
        Set<String> keys = new HashSet<>();
        for (Described concept : statements.concepts()) {
            if (!keys.add(concept.key())) {
                problems.add(problem(
                        concept.line(),
                        "Het begrip " + concept.key() + " staat hier voor de tweede keer.",
                        "Geef elk begrip een eigen adres."));
            }
        }
    }

    /** What one concept calls narrower calls that one broader. */
    private static void readNarrower(Statements statements, List<Term> terms) {
        for (Described concept : statements.concepts()) {
            for (Described.Said said : concept.all(Names.NARROWER)) {
                String narrower = Described.keyOf(said.value());
                terms.stream()
                        .filter(term -> term.key().equals(narrower))
                        .forEach(term -> term.relate(new Relation(Relation.Kind.BROADER, concept.key())));
            }
        }
    }

    static Finding problem(int line, String message, String advice) {
        return new Finding("unreadable", Severity.ERROR, message, "", line, advice);
    }
}
