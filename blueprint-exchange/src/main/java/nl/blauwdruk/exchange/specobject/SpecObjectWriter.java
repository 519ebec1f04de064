package nl.blauwdruk.exchange.specobject;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.blauwdruk.model.trace.graph.ItemId;
import nl.blauwdruk.model.trace.graph.Specification;

/** Writes specification items as one SpecObject file that OpenFastTrace reads. */
public final class SpecObjectWriter {

    /** What XML 1.0 cannot hold, not even escaped. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private static final String END = "\n";

    private final XMLStreamWriter xml;

    private SpecObjectWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** In UTF-8, the items by type and within a type in the order given. Characters XML cannot hold become a question mark. */
    public static byte[] write(List<Specification> specifications) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            new SpecObjectWriter(xml).document(specifications);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing XML to memory failed", e);
        }
        return out.toByteArray();
    }

    private void document(List<Specification> specifications) throws XMLStreamException {
        Map<String, List<Specification>> byType = new TreeMap<>();
        specifications.forEach(specification -> byType.computeIfAbsent(
                        specification.item().id().type(), type -> new ArrayList<>())
                .add(specification));
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeCharacters(END);
        xml.writeStartElement("specdocument");
        for (Map.Entry<String, List<Specification>> ofType : byType.entrySet()) {
            xml.writeCharacters(END);
            xml.writeStartElement("specobjects");
            xml.writeAttribute("doctype", ofType.getKey());
            for (Specification specification : ofType.getValue()) {
                object(specification);
            }
            xml.writeCharacters(END);
            xml.writeEndElement();
        }
        xml.writeCharacters(END);
        xml.writeEndElement();
        xml.writeCharacters(END);
        xml.writeEndDocument();
    }

    private void object(Specification specification) throws XMLStreamException {
        ItemId id = specification.item().id();
        xml.writeCharacters(END);
        xml.writeStartElement("specobject");
        element("id", id.name());
        if (!specification.title().isEmpty()) {
            element("shortdesc", specification.title());
        }
        element("status", specification.item().status().word());
        element("version", Integer.toString(id.revision()));
        if (!specification.text().isEmpty()) {
            element("description", specification.text());
        }
        needs(specification.item().needs());
        covers(specification.item().covers());
        xml.writeEndElement();
    }

    private void needs(List<String> needs) throws XMLStreamException {
        if (needs.isEmpty()) {
            return;
        }
        xml.writeStartElement("needscoverage");
        for (String type : needs) {
            element("needsobj", type);
        }
        xml.writeEndElement();
    }

    private void covers(List<ItemId> covers) throws XMLStreamException {
        if (covers.isEmpty()) {
            return;
        }
        xml.writeStartElement("providescoverage");
        for (ItemId covered : covers) {
            xml.writeStartElement("provcov");
            element("linksto", covered.type() + ":" + covered.name());
            element("dstversion", Integer.toString(covered.revision()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(NOT_XML.matcher(text).replaceAll("?"));
        xml.writeEndElement();
    }
}
