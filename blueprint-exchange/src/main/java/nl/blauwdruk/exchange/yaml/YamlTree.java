package nl.blauwdruk.exchange.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import nl.blauwdruk.exchange.UnreadableFile;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Parses YAML to a tree of nodes with lines; refuses what a blueprint never needs. */
final class YamlTree {

    private static final int DEEPEST = 12;

    private YamlTree() {}

    /** @throws UnreadableFile when the text is no YAML, no mapping, too deep or uses anchors */
    static MappingNode parse(String file, String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setUseMarks(true)
                .setMaxAliasesForCollections(Integer.MAX_VALUE) // anchors are refused below, with their line
                .setCodePointLimit(text.length() + 1)
                .build();
        try {
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isPresent() && root.get() instanceof MappingNode mapping) {
                refuseAnchors(file, mapping);
                return mapping;
            }
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            throw new UnreadableFile(
                    file,
                    line,
                    "Hier klopt de YAML niet.",
                    "Kijk naar inspringen, dubbele punten en aanhalingstekens.");
        } catch (YamlEngineException | StackOverflowError e) {
            throw new UnreadableFile(file, 0, "Dit is geen leesbare YAML.", "Kies een blauwdruk in YAML.");
        }
        throw new UnreadableFile(
                file,
                1,
                "Dit is geen blauwdruk in YAML.",
                "Een blauwdruk begint met 'formaat: i4sociaal-blauwdruk/1'.");
    }

    /** Aliases can make a small file explode, and a blueprint has no use for them. */
    private static void refuseAnchors(String file, Node root) {
        Deque<Node> level = new ArrayDeque<>();
        level.add(root);
        for (int depth = 0; !level.isEmpty(); depth++) {
            Deque<Node> next = new ArrayDeque<>();
            for (Node node : level) {
                if (node.getAnchor().isPresent()) {
                    throw new UnreadableFile(
                            file,
                            YamlMap.lineOf(node),
                            "Hier staat een anker (&) of verwijzing (*).",
                            "Schrijf de waarde voluit; een blauwdruk kent geen verwijzingen.");
                }
                addChildren(node, next);
            }
            if (depth > DEEPEST) {
                throw new UnreadableFile(
                        file,
                        YamlMap.lineOf(level.peek()),
                        "Hier is te diep genest.",
                        "Volg de opbouw van een blauwdruk.");
            }
            level = next;
        }
    }

    private static void addChildren(Node node, Deque<Node> to) {
        if (node instanceof SequenceNode sequence) {
            to.addAll(sequence.getValue());
        } else if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                to.add(tuple.getKeyNode());
                to.add(tuple.getValueNode());
            }
        }
    }
}
