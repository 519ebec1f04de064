package nl.blauwdruk.exchange.specobject;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.blauwdruk.exchange.UnreadableFile;
import nl.blauwdruk.model.trace.graph.ItemId;
import nl.blauwdruk.model.trace.graph.ItemStatus;
import nl.blauwdruk.model.trace.graph.TraceItem;

/** Reads the items of one SpecObject file as a stream, so that the length of the texts in it does not matter. */
public final class SpecObjectReader {

    private final String file;
    private final XMLStreamReader xml;
    private final List<TraceItem> items = new ArrayList<>();
    /** One object per artifact type, as files repeat a handful of them by the thousands. */
    private final Map<String, String> types = new HashMap<>();

    private SpecObjectReader(String file, XMLStreamReader xml) {
        this.file = file;
        this.xml = xml;
    }

    /**
     * The items in the order of the file.
     *
     * @throws UnreadableFile when it is absent, is no SpecObject file, or an item in it has no id or no number as version
     */
    public static List<TraceItem> read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new UnreadableFile(file.toString(), 0, "Dit bestand is er niet.", "Controleer de naam en de map.");
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return read(file.toString(), in);
        } catch (IOException e) {
            throw new UnreadableFile(
                    file.toString(),
                    0,
                    "Dit bestand kan niet worden gelezen.",
                    "Controleer de rechten op het bestand.");
        }
    }

    /**
     * The same from a stream.
     *
     * @param file how to call it in a refusal
     */
    public static List<TraceItem> read(String file, InputStream in) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        try {
            SpecObjectReader reader = new SpecObjectReader(file, factory.createXMLStreamReader(in));
            reader.readDocument();
            return reader.items;
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new UnreadableFile(
                    file,
                    Math.max(line, 0),
                    "Dit is geen geldige XML.",
                    "Maak het bestand opnieuw of herstel deze regel.");
        }
    }

    private void readDocument() throws XMLStreamException {
        xml.nextTag();
        if (!xml.getLocalName().equals("specdocument")) {
            throw refused(
                    "Dit is geen SpecObject-bestand: het begint met <" + xml.getLocalName() + ">.",
                    "Kies een bestand dat begint met <specdocument>.");
        }
        for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("specobjects")) {
                readObjects(type(xml.getAttributeValue(null, "doctype")));
            }
        }
    }

    private int next() throws XMLStreamException {
        return xml.hasNext() ? xml.next() : XMLStreamConstants.END_DOCUMENT;
    }

    private void readObjects(String type) throws XMLStreamException {
        if (type.isBlank()) {
            throw refused(
                    "<specobjects> heeft geen doctype.",
                    "Zet erbij wat voor eisen dit zijn, bijvoorbeeld doctype=\"story\".");
        }
        while (isBefore("specobjects")) {
            if (xml.getLocalName().equals("specobject")) {
                items.add(item(type));
            } else {
                skip();
            }
        }
    }

    /** Goes to the next element inside this one; false at its end. */
    private boolean isBefore(String end) throws XMLStreamException {
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(end)) {
                return false;
            }
        }
    }

    private TraceItem item(String type) throws XMLStreamException {
        int line = xml.getLocation().getLineNumber();
        String name = "";
        int revision = 0;
        ItemStatus status = ItemStatus.APPROVED;
        List<String> needs = List.of();
        List<ItemId> covers = List.of();
        while (isBefore("specobject")) {
            switch (xml.getLocalName()) {
                case "id" -> name = text();
                case "version" -> revision = number();
                case "status" -> status = status();
                case "needscoverage" -> needs = needs();
                case "providescoverage" -> covers = covers();
                default -> skip();
            }
        }
        if (name.isBlank()) {
            throw refused(line, "Deze eis heeft geen <id>.", "Geef elke eis een naam.");
        }
        return new TraceItem(new ItemId(type, name, revision), status, needs, covers);
    }

    private ItemStatus status() throws XMLStreamException {
        int line = xml.getLocation().getLineNumber();
        String word = text();
        return ItemStatus.of(word)
                .orElseThrow(() -> refused(
                        line, "Onbekende status '" + word + "'.", "Kies draft, proposed, approved of rejected."));
    }

    private List<String> needs() throws XMLStreamException {
        List<String> needs = new ArrayList<>(2);
        while (isBefore("needscoverage")) {
            if (xml.getLocalName().equals("needsobj")) {
                needs.add(type(text()));
            } else {
                skip();
            }
        }
        return needs;
    }

    private List<ItemId> covers() throws XMLStreamException {
        List<ItemId> covers = new ArrayList<>(2);
        while (isBefore("providescoverage")) {
            if (xml.getLocalName().equals("provcov")) {
                covers.add(covered());
            } else {
                skip();
            }
        }
        return covers;
    }

    private ItemId covered() throws XMLStreamException {
        int line = xml.getLocation().getLineNumber();
        String target = "";
        int revision = 0;
        while (isBefore("provcov")) {
            switch (xml.getLocalName()) {
                case "linksto" -> target = text();
                case "dstversion" -> revision = number();
                default -> skip();
            }
        }
        int colon = target.indexOf(':');
        if (colon < 1 || colon == target.length() - 1) {
            throw refused(
                    line,
                    "De verwijzing '" + target + "' zegt niet naar welke soort en naam.",
                    "Schrijf soort:naam, bijvoorbeeld story:intake.");
        }
        return new ItemId(type(target.substring(0, colon)), target.substring(colon + 1), revision);
    }

    private int number() throws XMLStreamException {
        int line = xml.getLocation().getLineNumber();
        String digits = text();
        try {
            int number = Integer.parseInt(digits);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, like a number under zero
        }
        throw refused(line, "'" + digits + "' is geen versie.", "Een versie is een heel getal, 0 of meer.");
    }

    private String text() throws XMLStreamException {
        return xml.getElementText().strip();
    }

    private String type(String word) {
        return word == null ? "" : types.computeIfAbsent(word.strip(), known -> known);
    }

    private void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private UnreadableFile refused(String message, String advice) {
        return refused(xml.getLocation().getLineNumber(), message, advice);
    }

    private UnreadableFile refused(int line, String message, String advice) {
        return new UnreadableFile(file, line, message, advice);
    }
}
