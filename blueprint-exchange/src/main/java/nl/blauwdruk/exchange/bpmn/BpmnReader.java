package nl.blauwdruk.exchange.bpmn;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.blauwdruk.exchange.Reading;
import nl.blauwdruk.exchange.UnreadableFile;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Phase;
import nl.blauwdruk.model.blueprint.Raci;
import nl.blauwdruk.model.blueprint.Stakeholder;
import nl.blauwdruk.model.blueprint.Step;

/**
 * Reads a process model in BPMN 2.0 as a blueprint: tasks and named events are steps in the order of the flow, lanes their performers.
 *
 * <p>The blueprint has the name of its file, no theme and no owner; whether it serves as base is for the caller to say.
 */
public final class BpmnReader {

    /** Most steps a model may have; ten times the largest process seen in practice. */
    public static final int MOST_STEPS = 2000;

    private static final String NAMESPACE = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String PHASE = "proces";
    private static final int MAX_KEY = 120;
    private static final Set<String> ACTIVITIES = Set.of(
            "task",
            "userTask",
            "manualTask",
            "serviceTask",
            "sendTask",
            "receiveTask",
            "scriptTask",
            "businessRuleTask",
            "callActivity");
    private static final Set<String> EVENTS =
            Set.of("startEvent", "endEvent", "intermediateCatchEvent", "intermediateThrowEvent", "boundaryEvent");
    private static final Set<String> PASSAGES = Set.of(
            "exclusiveGateway",
            "inclusiveGateway",
            "parallelGateway",
            "complexGateway",
            "eventBasedGateway",
            "subProcess",
            "transaction",
            "adHocSubProcess");

    private final String file;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Boolean> steps = new LinkedHashMap<>();
    private final Map<String, String> lanes = new LinkedHashMap<>();
    private final Map<String, List<String>> flows = new LinkedHashMap<>();
    private String lane = "";

    private BpmnReader(String file) {
        this.file = file;
    }

    /**
     * Reads the content of one file.
     *
     * @param name name of the file; without folder and ending it is the key of the blueprint
     * @throws UnreadableFile when it is no BPMN 2.0, names a node twice or has no step
     */
    public static Reading read(String name, byte[] content) {
        BpmnReader reader = new BpmnReader(name);
        reader.parse(content);
        return new Reading(reader.blueprint(), List.of());
    }

    private void parse(byte[] content) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> new ByteArrayInputStream(new byte[0]));
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    start(xml);
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("lane")) {
                    lane = "";
                }
            }
            xml.close();
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            throw new UnreadableFile(
                    file, line, "Dit is geen leesbare XML.", "Exporteer het model opnieuw als BPMN 2.0.");
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        if (!NAMESPACE.equals(xml.getNamespaceURI())) {
            return;
        }
        String element = xml.getLocalName();
        if (ACTIVITIES.contains(element) || EVENTS.contains(element) || PASSAGES.contains(element)) {
            node(xml, element);
        } else if (element.equals("sequenceFlow")) {
            flows.computeIfAbsent(attribute(xml, "sourceRef"), from -> new java.util.ArrayList<>())
                    .add(attribute(xml, "targetRef"));
        } else if (element.equals("lane")) {
            lane = attribute(xml, "name");
        } else if (element.equals("flowNodeRef")) {
            lanes.put(xml.getElementText().trim(), lane);
        }
    }

    private void node(XMLStreamReader xml, String element) {
        String id = attribute(xml, "id");
        int line = xml.getLocation().getLineNumber();
        if (id.isEmpty() || id.length() > MAX_KEY) {
            throw new UnreadableFile(
                    file, line, "Deze stap heeft geen bruikbare id.", "Geef een id van hooguit 120 tekens.");
        }
        String name = shortened(attribute(xml, "name"));
        if (names.put(id, name) != null) {
            throw new UnreadableFile(file, line, "De id '" + id + "' staat hier dubbel.", "Maak elke id uniek.");
        }
        steps.put(id, ACTIVITIES.contains(element) || (EVENTS.contains(element) && !name.isEmpty()));
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value.trim().replaceAll("\\s+", " ");
    }

    private static String shortened(String name) {
        return name.length() <= Step.MAX_NAME ? name : name.substring(0, Step.MAX_NAME);
    }

    private Blueprint blueprint() {
        long count = steps.values().stream().filter(isStep -> isStep).count();
        if (count == 0) {
            throw new UnreadableFile(
                    file, 0, "Dit model heeft geen taken of benoemde gebeurtenissen.", "Kies een model in BPMN 2.0.");
        }
        if (count > MOST_STEPS) {
            throw new UnreadableFile(
                    file, 0, "Dit model heeft meer dan " + MOST_STEPS + " stappen.", "Splits het model in delen.");
        }
        FlowOrder order = new FlowOrder(names.keySet());
        flows.forEach((from, targets) -> targets.forEach(to -> order.flow(from, to)));
        Blueprint blueprint = Blueprint.base(stem(file), "", stem(file)).add(new Phase(PHASE, "Proces"));
        Followers followers = new Followers(flows, steps);
        order.nodes().stream()
                .filter(steps::get)
                .map(id -> step(id).leadsTo(followers.of(id)))
                .forEach(blueprint::add);
        return blueprint;
    }

    private Step step(String id) {
        Step step = Step.named(id, names.get(id), PHASE);
        String performer = lanes.getOrDefault(id, "");
        return performer.isEmpty() ? step : step.with(new Stakeholder(shortened(performer), Raci.RESPONSIBLE));
    }

    private static String stem(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
