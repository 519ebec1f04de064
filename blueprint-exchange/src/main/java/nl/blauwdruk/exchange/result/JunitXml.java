package nl.blauwdruk.exchange.result;

import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.blauwdruk.exchange.UnreadableFile;

/**
 * Reads the XML report of JUnit; a test names what it is tied to by {@code @tag} in its name or by a property {@code tag} or
 * {@code story}.
 */
final class JunitXml {

    private static final Pattern TAG = Pattern.compile("@([^\\s@,;()\\[\\]]+)");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Set<String> FAILURES = Set.of("failure", "error");
    private static final Set<String> NAMING = Set.of("tag", "story");

    private final List<ScenarioResult> results = new ArrayList<>();
    private Optional<LocalDate> day = Optional.empty();
    private boolean isReport;
    private String name = "";
    private Set<String> tags = new LinkedHashSet<>();
    private boolean isPassed;
    private boolean isSkipped;

    private JunitXml() {}

    static List<ScenarioResult> read(String file, byte[] content) {
        JunitXml reader = new JunitXml();
        try {
            reader.read(content);
        } catch (XMLStreamException | DateTimeException e) {
            throw unreadable(file);
        }
        if (!reader.isReport) {
            throw unreadable(file);
        }
        return reader.results;
    }

    private static UnreadableFile unreadable(String file) {
        return new UnreadableFile(
                file, 0, "Dit is geen testverslag in JUnit-XML.", "Haal het weg of maak het verslag opnieuw.");
    }

    private void read(byte[] content) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml, xml.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("testcase")) {
                end();
            }
        }
    }

    private void start(XMLStreamReader xml, String element) {
        switch (element) {
            case "testsuites" -> isReport = true;
            case "testsuite" -> {
                isReport = true;
                day = DAY.matcher(attribute(xml, "timestamp"))
                        .results()
                        .findFirst()
                        .map(match -> LocalDate.parse(match.group()));
            }
            case "testcase" -> {
                name = attribute(xml, "name");
                tags = new LinkedHashSet<>();
                TAG.matcher(name).results().map(JunitXml::tag).forEach(tags::add);
                isPassed = true;
                isSkipped = false;
            }
            case "property" -> {
                if (NAMING.contains(attribute(xml, "name"))) {
                    tags.add(attribute(xml, "value").replaceFirst("^@", ""));
                }
            }
            case "skipped" -> isSkipped = true;
            default -> isPassed &= !FAILURES.contains(element);
        }
    }

    private static String tag(MatchResult match) {
        return match.group(1);
    }

    /** A skipped test says nothing, neither for nor against. */
    private void end() {
        if (!isSkipped) {
            results.add(new ScenarioResult(name, tags, isPassed, day));
        }
    }

    private static String attribute(XMLStreamReader xml, String key) {
        String value = xml.getAttributeValue(null, key);
        return value == null ? "" : value;
    }
}
