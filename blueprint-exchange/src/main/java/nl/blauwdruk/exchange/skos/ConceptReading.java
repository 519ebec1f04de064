package nl.blauwdruk.exchange.skos;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.terminology.Alternative;
import nl.blauwdruk.model.terminology.LocalWord;
import nl.blauwdruk.model.terminology.Relation;
import nl.blauwdruk.model.terminology.Term;
import nl.blauwdruk.model.terminology.Wording;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;

/** Makes one concept of a file a term; what does not fit is a problem at its line. */
final class ConceptReading {

    private static final int LONGEST_WORD = 75;
    private static final int LONGEST_LAW = 75;
    private static final int LONGEST_SOURCE = 500;
    private static final int LONGEST_DEFINITION = 1000;

    private final Described concept;
    private final Statements statements;
    private final List<Finding> problems;

    ConceptReading(Described concept, Statements statements, List<Finding> problems) {
        this.concept = concept;
        this.statements = statements;
        this.problems = problems;
    }

    /** Empty when it has no preferred word. */
    Optional<Term> term() {
        if (!concept.hasAddress()) {
            refuse(concept.line(), "Hier staat een begrip zonder adres.", "Geef elk begrip een eigen adres.");
            return Optional.empty();
        }
        List<Described.Said> preferred = dutch(Names.PREFERRED);
        if (preferred.size() != 1) {
            refuse(
                    concept.line(),
                    "Het begrip " + concept.key() + " heeft " + preferred.size()
                            + " voorkeurswoorden in het Nederlands.",
                    "Geef het er precies één: skos:prefLabel \"…\"@nl.");
            return Optional.empty();
        }
        String word = text(preferred.get(0), LONGEST_WORD);
        if (Wording.normalise(word).isEmpty()) {
            refuse(preferred.get(0).line(), "Het voorkeurswoord is leeg.", "Schrijf een woord.");
            return Optional.empty();
        }
        Term term = new Term(concept.key(), word, one(Names.LAW, LONGEST_LAW));
        term.explain(one(Names.DEFINITION, LONGEST_DEFINITION), one(Names.SOURCE, LONGEST_SOURCE));
        words(term);
        relate(term, Names.BROADER, Relation.Kind.BROADER);
        relate(term, Names.RELATED, Relation.Kind.RELATED);
        relate(term, Names.DISTINCT, Relation.Kind.DISTINCT);
        return Optional.of(term);
    }

    private List<Described.Said> dutch(IRI name) {
        return concept.all(name).stream().filter(ConceptReading::isDutch).toList();
    }

    private static boolean isDutch(Described.Said said) {
        return said.value() instanceof Literal literal
                && literal.getLanguage()
                        .map(language -> language.equals("nl") || language.startsWith("nl-"))
                        .orElse(true);
    }

    private String one(IRI name, int longest) {
        return dutchOrAny(name).stream()
                .findFirst()
                .map(said -> text(said, longest))
                .orElse(null);
    }

    private List<Described.Said> dutchOrAny(IRI name) {
        List<Described.Said> dutch = dutch(name);
        return dutch.isEmpty() ? concept.all(name) : dutch;
    }

    private String text(Described.Said said, int longest) {
        String text = said.value().stringValue();
        if (text.length() > longest) {
            refuse(
                    said.line(),
                    "Bij " + concept.key() + " staat een tekst van " + text.length() + " tekens.",
                    "Hier mogen het er " + longest + " zijn.");
        }
        return text;
    }

    private void words(Term term) {
        Set<String> onlyLocal = new HashSet<>();
        for (Described.Said said : concept.all(Names.LOCAL)) {
            local(term, said, onlyLocal);
        }
        for (Described.Said said : dutch(Names.ALTERNATIVE)) {
            if (!onlyLocal.contains(said.value().stringValue())) {
                term.alsoCalled(new Alternative(text(said, LONGEST_WORD), false));
            }
        }
        for (Described.Said said : dutch(Names.HIDDEN)) {
            term.alsoCalled(new Alternative(text(said, LONGEST_WORD), true));
        }
    }

    private void local(Term term, Described.Said said, Set<String> onlyLocal) {
        Optional<Described> node = statements.of(said.value());
        Optional<Described.Said> word = node.flatMap(thing -> thing.first(Names.WORD));
        String code = node.flatMap(thing -> thing.first(Names.MUNICIPALITY))
                .map(municipality -> municipality.value().stringValue())
                .orElse("");
        if (word.isEmpty() || !code.matches("[0-9]{4}")) {
            refuse(
                    said.line(),
                    "Bij " + concept.key() + " is een lokaal woord niet volledig.",
                    "Geef bd:gemeente met een code van vier cijfers en bd:woord.");
            return;
        }
        String local = text(word.get(), LONGEST_WORD);
        term.learn(new LocalWord(code, local));
        boolean general = node.flatMap(thing -> thing.first(Names.GENERAL))
                .filter(value -> value.value().stringValue().equals("true"))
                .isPresent();
        if (!general) {
            onlyLocal.add(local);
        }
    }

    private void relate(Term term, IRI name, Relation.Kind kind) {
        for (Described.Said said : concept.all(name)) {
            if (isKnown(said.value())) {
                term.relate(new Relation(kind, Described.keyOf(said.value())));
            } else {
                refuse(
                        said.line(),
                        "Het begrip " + concept.key() + " verwijst naar "
                                + said.value().stringValue() + ", dat niet in dit bestand staat.",
                        "Voeg dat begrip toe of haal de verwijzing weg.");
            }
        }
    }

    private boolean isKnown(Value other) {
        return statements.of(other).filter(Described::isConcept).isPresent();
    }

    private void refuse(int line, String message, String advice) {
        problems.add(SkosReader.problem(line, message, advice));
    }
}
