package nl.blauwdruk.exchange.skos;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.blauwdruk.model.terminology.Wording;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;

/** A thing and what a file says of it, with the lines where it does. */
final class Described {

    private final Resource thing;
    private final int line;
    private final List<Said> said = new ArrayList<>();

    /** One thing said. */
    record Said(IRI name, Value value, int line) {}

    Described(Resource thing, int line) {
        this.thing = thing;
        this.line = line;
    }

    void add(Said one) {
        said.add(one);
    }

    /** Line where it is first spoken of. */
    int line() {
        return line;
    }

    List<Said> all(IRI name) {
        return said.stream().filter(one -> one.name().equals(name)).toList();
    }

    Optional<Said> first(IRI name) {
        return all(name).stream().findFirst();
    }

    boolean isConcept() {
        return all(Names.TYPE).stream().anyMatch(one -> one.value().equals(Names.CONCEPT));
    }

    boolean hasAddress() {
        return thing.isIRI();
    }

    /** Key of the concept: the last part of its address. */
    String key() {
        return keyOf(thing);
    }

    static String keyOf(Value address) {
        String last = address.stringValue().replaceAll(".*[/#]", "").toLowerCase(Locale.ROOT);
        return last.matches("[a-z0-9][a-z0-9-]{0,159}") ? last : Wording.slug(last);
    }
}
