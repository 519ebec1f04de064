package nl.blauwdruk.story.handover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.blauwdruk.template.Templates;

/** The backlog as an AsciiDoc document to read together: a chapter an epic, a section an item. */
public final class BacklogDocument {

    private static final String TEMPLATE = "story/nl/backlog.adoc.ftl";

    /** What AsciiDoc would take as more than text. */
    private static final Pattern MARKUP = Pattern.compile("[*_`#^~+{}\\[\\]<>|\\\\]");

    private final Templates templates;

    public BacklogDocument(Templates templates) {
        this.templates = templates;
    }

    /** The epics in the order they are met, in each the items in the order given. */
    public String write(List<BacklogItem> items) {
        Map<String, List<Map<String, Object>>> byEpic = new LinkedHashMap<>();
        for (BacklogItem item : items) {
            byEpic.computeIfAbsent(item.epic(), epic -> new ArrayList<>()).add(values(item));
        }
        return templates.fill(
                TEMPLATE,
                Map.of(
                        "epics",
                        byEpic.entrySet().stream()
                                .map(epic -> Map.of("name", plain(epic.getKey()), "items", epic.getValue()))
                                .toList()));
    }

    private static Map<String, Object> values(BacklogItem item) {
        return Map.of(
                "id", item.id(),
                "title", plain(item.title()),
                "text", plain(item.text()),
                "priority", item.priority().word(),
                "labels", item.labels(),
                "scenarios", item.scenarios().replace("\n----", "\n ----"));
    }

    private static String plain(String text) {
        return MARKUP.matcher(text.replaceAll("\\s+", " "))
                .replaceAll(sign -> "&#" + sign.group().codePointAt(0) + ";");
    }
}
