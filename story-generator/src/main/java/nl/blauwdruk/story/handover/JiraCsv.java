package nl.blauwdruk.story.handover;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file for Jira's import from an external system. Jira ties a story to its epic by the number in <i>Parent</i>, provided the
 * epic stands above it; so all epics come first. Labels take a column each, all of one name.
 */
public final class JiraCsv {

    private static final int LONGEST_SUMMARY = 255;

    private JiraCsv() {}

    /** The epics in the order they are met, then the items in the order given. */
    public static byte[] write(List<BacklogItem> items) {
        int labels = items.stream().mapToInt(item -> item.labels().size()).max().orElse(0);
        List<String> head = new ArrayList<>(List.of(
                "Issue ID",
                "Issue Type",
                "Parent",
                "Summary",
                "Description",
                "Priority",
                "Story point estimate",
                "External ID"));
        head.addAll(Collections.nCopies(labels, "Labels"));
        Sheet sheet = new Sheet(head);
        Map<String, Integer> epics = new LinkedHashMap<>();
        items.forEach(item -> epics.computeIfAbsent(item.epic(), epic -> epics.size() + 1));
        epics.forEach((epic, number) -> {
            List<String> cells = new ArrayList<>(
                    List.of(String.valueOf(number), "Epic", "", Titles.within(LONGEST_SUMMARY, epic), "", "", "", ""));
            cells.addAll(Collections.nCopies(labels, ""));
            sheet.line(cells);
        });
        for (int i = 0; i < items.size(); i++) {
            sheet.line(story(
                    items.get(i), epics.size() + i + 1, epics.get(items.get(i).epic()), labels));
        }
        return sheet.bytes();
    }

    private static List<String> story(BacklogItem item, int number, int epic, int labels) {
        List<String> cells = new ArrayList<>(List.of(
                String.valueOf(number),
                "Story",
                String.valueOf(epic),
                Titles.within(LONGEST_SUMMARY, item.title()),
                item.description(),
                priority(item),
                item.points().isPresent() ? String.valueOf(item.points().getAsInt()) : "",
                item.id()));
        cells.addAll(item.labels());
        cells.addAll(Collections.nCopies(labels - item.labels().size(), ""));
        return cells;
    }

    private static String priority(BacklogItem item) {
        return switch (item.priority()) {
            case MUST -> "Highest";
            case SHOULD -> "High";
            case COULD -> "Medium";
            case WONT -> "Lowest";
        };
    }
}
