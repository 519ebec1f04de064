package nl.blauwdruk.exchange.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.blauwdruk.model.Severity;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A mapping of the file that remembers its lines and says which keys nobody asked for. */
final class YamlMap {

    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Problems problems;
    private final int line;

    YamlMap(MappingNode node, Problems problems) {
        this.problems = problems;
        this.line = lineOf(node);
        for (NodeTuple tuple : node.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            int keyLine = lineOf(tuple.getKeyNode());
            if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
                problems.error(keyLine, "De sleutel '" + key + "' staat hier dubbel.", "Haal er één weg.");
            }
            lines.putIfAbsent(key, keyLine);
        }
    }

    static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    int line() {
        return line;
    }

    int line(String key) {
        return lines.getOrDefault(key, line);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** The text of a key; empty when the key is absent or has no value. */
    Optional<String> text(String key, int longest) {
        Node node = values.get(key);
        if (node == null) {
            return Optional.empty();
        }
        if (!(node instanceof ScalarNode scalar)) {
            problems.error(line(key), "Bij '" + key + "' hoort één tekst.", "Maak er één waarde van.");
            return Optional.empty();
        }
        String value = scalar.getValue().strip();
        if (value.length() > longest) {
            problems.error(
                    line(key),
                    "De tekst bij '" + key + "' is langer dan " + longest + " tekens.",
                    "Maak de tekst korter.");
            return Optional.empty();
        }
        boolean isNothing =
                value.isEmpty() || (scalar.getScalarStyle() == ScalarStyle.PLAIN && value.matches("~|null"));
        return isNothing ? Optional.empty() : Optional.of(value);
    }

    /** The text of a key that must be there. */
    String required(String key, int longest) {
        Optional<String> value = text(key, longest);
        if (value.isEmpty()) {
            problems.error(line(key), "Hier ontbreekt '" + key + "'.", "Vul '" + key + "' in.");
        }
        return value.orElse("");
    }

    /** A word of a closed list; another word is an error, for its meaning would be lost. */
    <T> Optional<T> word(String key, Function<String, Optional<T>> list, Stream<String> allowed) {
        return text(key, 100).flatMap(word -> {
            Optional<T> value = list.apply(word);
            if (value.isEmpty()) {
                problems.error(
                        line(key),
                        "'" + word + "' is geen waarde voor '" + key + "'.",
                        "Kies uit: " + allowed.collect(Collectors.joining(", ")) + ".");
            }
            return value;
        });
    }

    /** The mappings in a list; empty when the key is absent. */
    List<YamlMap> maps(String key) {
        List<YamlMap> maps = new ArrayList<>();
        for (Node node : nodes(key)) {
            if (node instanceof MappingNode mapping) {
                maps.add(new YamlMap(mapping, problems));
            } else {
                problems.error(
                        lineOf(node),
                        "Onder '" + key + "' staat iets zonder sleutels.",
                        "Schrijf het als 'sleutel: waarde'.");
            }
        }
        return maps;
    }

    /** The texts in a list; a single text counts as a list of one. */
    List<String> texts(String key, int longest) {
        Node value = values.get(key);
        List<Node> nodes = value instanceof ScalarNode ? List.of(value) : nodes(key);
        List<String> texts = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof ScalarNode scalar && scalar.getValue().length() <= longest) {
                texts.add(scalar.getValue().strip());
            } else {
                problems.error(
                        lineOf(node),
                        "Onder '" + key + "' hoort een korte tekst.",
                        "Zet elke waarde apart in de lijst.");
            }
        }
        return texts.stream().filter(text -> !text.isEmpty()).toList();
    }

    /** The mapping under a key. */
    Optional<YamlMap> map(String key) {
        Node node = values.get(key);
        if (node instanceof MappingNode mapping) {
            return Optional.of(new YamlMap(mapping, problems));
        }
        if (node != null && text(key, Integer.MAX_VALUE).isPresent()) {
            problems.error(
                    line(key), "Bij '" + key + "' horen sleutels met waarden.", "Zie de beschrijving van het formaat.");
        }
        return Optional.empty();
    }

    private List<Node> nodes(String key) {
        Node node = values.get(key);
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        if (node != null
                && !(node instanceof ScalarNode scalar && scalar.getValue().isBlank())) {
            problems.error(line(key), "Bij '" + key + "' hoort een lijst.", "Zet voor elk deel een streepje (-).");
        }
        return List.of();
    }

    /** Reports the keys that are not in the format; they are left out and nothing else happens. */
    void onlyKnows(String... known) {
        List<String> names = List.of(known);
        values.keySet().stream()
                .filter(key -> !names.contains(key))
                .forEach(key -> problems.notice(
                        "unknown-key",
                        Severity.WARNING,
                        line(key),
                        "De sleutel '" + key + "' hoort niet bij dit formaat en is niet overgenomen.",
                        "Controleer de spelling of haal de sleutel weg."));
    }
}
