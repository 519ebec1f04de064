package nl.blauwdruk.exchange.skos;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;

/** All a file says, by what it says it of; stops when that is too much. */
final class Statements extends AbstractRDFHandler {

    private static final int MOST = 100_000;

    private final Map<Resource, Described> things = new LinkedHashMap<>();
    private int line = 1;
    private int count;

    /** The parser has come to this line. */
    void at(long now) {
        line = (int) now;
    }

    @Override
    public void handleStatement(Statement statement) {
        count++;
        if (count > MOST) {
            throw new RDFHandlerException("More than " + MOST + " statements");
        }
        Described thing = things.computeIfAbsent(statement.getSubject(), subject -> new Described(subject, line));
        thing.add(new Described.Said(statement.getPredicate(), statement.getObject(), line));
    }

    @Override
    public void endRDF() {
        if (concepts().size() > SkosReader.MOST) {
            throw new RDFHandlerException("More than " + SkosReader.MOST + " concepts");
        }
    }

    List<Described> concepts() {
        return things.values().stream().filter(Described::isConcept).toList();
    }

    Optional<Described> of(Value thing) {
        return thing instanceof Resource resource ? Optional.ofNullable(things.get(resource)) : Optional.empty();
    }
}
