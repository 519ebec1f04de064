package nl.blauwdruk.exchange.skos;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.blauwdruk.model.terminology.Alternative;
import nl.blauwdruk.model.terminology.LocalWord;
import nl.blauwdruk.model.terminology.Relation;
import nl.blauwdruk.model.terminology.Term;
import nl.blauwdruk.model.terminology.Wording;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;

/** Writes terms as SKOS in Turtle; the same terms give the same text. */
public final class SkosWriter {

    private final String scheme;
    private final StringWriter text = new StringWriter();
    private final TurtleWriter out = new TurtleWriter(text);
    private int nodes;

    private SkosWriter(String scheme) {
        this.scheme = scheme;
    }

    /**
     * All terms as one concept scheme.
     *
     * @param scheme address of the scheme; that of a concept is this, a slash and its key
     * @param title what the scheme is called
     */
    public static String write(String scheme, String title, List<Term> terms) {
        SkosWriter writer = new SkosWriter(scheme);
        writer.writeAll(title, terms);
        return writer.text.toString();
    }

    private void writeAll(String title, List<Term> terms) {
        out.startRDF();
        out.handleNamespace("skos", Names.SKOS);
        out.handleNamespace("dct", Names.TERMS);
        out.handleNamespace("bd", Names.OWN);
        IRI self = Names.MAKE.createIRI(scheme);
        say(self, Names.TYPE, Names.SCHEME);
        say(self, Names.TITLE, dutch(title));
        terms.stream().sorted(Comparator.comparing(Term::key)).forEach(term -> write(self, term, terms));
        out.endRDF();
    }

    private void write(IRI self, Term term, List<Term> terms) {
        IRI concept = iri(term.key());
        say(concept, Names.TYPE, Names.CONCEPT);
        say(concept, Names.IN_SCHEME, self);
        say(concept, Names.PREFERRED, dutch(term.preferred()));
        for (Alternative word : term.alternatives()) {
            say(concept, word.isHidden() ? Names.HIDDEN : Names.ALTERNATIVE, dutch(word.word()));
        }
        term.words().stream()
                .map(LocalWord::word)
                .distinct()
                .filter(word -> !isSaid(term, word))
                .forEach(word -> say(concept, Names.ALTERNATIVE, dutch(word)));
        term.definition().ifPresent(said -> say(concept, Names.DEFINITION, dutch(said)));
        term.source().ifPresent(said -> say(concept, Names.SOURCE, Names.MAKE.createLiteral(said)));
        term.law().ifPresent(law -> say(concept, Names.LAW, Names.MAKE.createLiteral(law)));
        relations(concept, term, terms);
        term.words().forEach(word -> local(concept, term, word));
    }

    private static boolean isSaid(Term term, String word) {
        return Wording.same(term.preferred(), word) || isGeneral(term, word);
    }

    private static boolean isGeneral(Term term, String word) {
        return term.alternatives().stream().anyMatch(one -> one.word().equals(word));
    }

    private void relations(IRI concept, Term term, List<Term> terms) {
        List<String> narrower = new ArrayList<>();
        for (Term other : terms) {
            if (other.relations().contains(new Relation(Relation.Kind.BROADER, term.key()))) {
                narrower.add(other.key());
            }
        }
        narrower.stream().sorted().forEach(key -> say(concept, Names.NARROWER, iri(key)));
        term.relations().stream()
                .filter(relation -> terms.stream().anyMatch(other -> other.key().equals(relation.other())))
                .forEach(relation -> say(concept, nameOf(relation.kind()), iri(relation.other())));
    }

    private static IRI nameOf(Relation.Kind kind) {
        return switch (kind) {
            case BROADER -> Names.BROADER;
            case RELATED -> Names.RELATED;
            case DISTINCT -> Names.DISTINCT;
        };
    }

    private void local(IRI concept, Term term, LocalWord word) {
        nodes++;
        BNode node = Names.MAKE.createBNode("w" + nodes);
        say(concept, Names.LOCAL, node);
        say(node, Names.MUNICIPALITY, Names.MAKE.createLiteral(word.municipalityCode()));
        say(node, Names.WORD, dutch(word.word()));
        if (isGeneral(term, word.word())) {
            say(node, Names.GENERAL, Names.MAKE.createLiteral(true));
        }
    }

    private IRI iri(String key) {
        return Names.MAKE.createIRI(scheme + "/" + key);
    }

    private static Value dutch(String said) {
        return Names.MAKE.createLiteral(said, "nl");
    }

    private void say(Resource of, IRI name, Value value) {
        out.handleStatement(Names.MAKE.createStatement(of, name, value));
    }
}
