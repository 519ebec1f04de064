package nl.blauwdruk.exchange.skos;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/** The names of SKOS and Dublin Core the term list is written in, and those of its own. */
final class Names {

    static final ValueFactory MAKE = SimpleValueFactory.getInstance();
    static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    static final String TERMS = "http://purl.org/dc/terms/";
    static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    /** Names of our own; a name, not an address. */
    static final String OWN = "urn:blauwdruk:begrip#";

    static final IRI TYPE = MAKE.createIRI(RDF, "type");
    static final IRI CONCEPT = MAKE.createIRI(SKOS, "Concept");
    static final IRI SCHEME = MAKE.createIRI(SKOS, "ConceptScheme");
    static final IRI IN_SCHEME = MAKE.createIRI(SKOS, "inScheme");
    static final IRI PREFERRED = MAKE.createIRI(SKOS, "prefLabel");
    static final IRI ALTERNATIVE = MAKE.createIRI(SKOS, "altLabel");
    static final IRI HIDDEN = MAKE.createIRI(SKOS, "hiddenLabel");
    static final IRI DEFINITION = MAKE.createIRI(SKOS, "definition");
    static final IRI BROADER = MAKE.createIRI(SKOS, "broader");
    static final IRI NARROWER = MAKE.createIRI(SKOS, "narrower");
    static final IRI RELATED = MAKE.createIRI(SKOS, "related");
    static final IRI SOURCE = MAKE.createIRI(TERMS, "source");
    static final IRI TITLE = MAKE.createIRI(TERMS, "title");
    /** The law a meaning is bound to. */
    static final IRI LAW = MAKE.createIRI(OWN, "wet");
    /** A node with the word of one municipality. */
    static final IRI LOCAL = MAKE.createIRI(OWN, "lokaalWoord");

    static final IRI MUNICIPALITY = MAKE.createIRI(OWN, "gemeente");
    static final IRI WORD = MAKE.createIRI(OWN, "woord");
    /** Whether the word of a municipality is a general alternative too. */
    static final IRI GENERAL = MAKE.createIRI(OWN, "ookAlgemeen");
    /** What it is not to be confused with. */
    static final IRI DISTINCT = MAKE.createIRI(OWN, "nietVerwarrenMet");

    private Names() {}
}
