package nl.blauwdruk.report.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.report.backlog.BacklogLine;
import nl.blauwdruk.report.backlog.BacklogReport;
import nl.blauwdruk.report.backlog.BacklogWords;

/** A backlog to read and print: its epics in order, in each the stories with their criteria. */
public final class BacklogDocument {

    private static final String TEMPLATE = "report/backlog.html.ftlh";

    private BacklogDocument() {}

    public static Document of(BacklogReport report, Language language) {
        BacklogWords words = BacklogWords.in(language);
        String day = words.day(report.day());
        int count = report.lines().size();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("lang", language.tag());
        values.put("t", words.phrases());
        values.put("title", words.say("title", report.name()));
        values.put("about", words.say("about", report.name(), day));
        values.put("foot", words.say("foot", report.name(), day));
        values.put(
                "lead",
                words.say(count == 1 ? "lead.one" : "lead", String.valueOf(count), words.points(report.points())));
        values.put(
                "epics",
                report.byEpic().entrySet().stream()
                        .map(epic -> Map.of("name", epic.getKey(), "stories", stories(epic.getValue(), words)))
                        .toList());
        return Document.of(TEMPLATE, values, report.day());
    }

    private static List<Map<String, Object>> stories(List<BacklogLine> lines, BacklogWords words) {
        return lines.stream()
                .map(line -> Map.<String, Object>of(
                        "place", String.valueOf(line.place()),
                        "code", line.code(),
                        "sentence", BacklogWords.sentence(line),
                        "priority", words.of(line.priority()),
                        "points", words.points(line.points()),
                        "standing", words.standing(line),
                        "scope", words.say("for", String.join(", ", line.scope())),
                        "criteria",
                                line.criteria().stream()
                                        .map(criterion -> Map.of("name", criterion.name(), "steps", criterion.steps()))
                                        .toList()))
                .toList();
    }
}
