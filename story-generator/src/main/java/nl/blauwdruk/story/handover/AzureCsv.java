package nl.blauwdruk.story.handover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file for the import of Azure Boards, in the Scrum process: an epic is a <i>Feature</i>, a story a <i>Product Backlog
 * Item</i>. Which item lies under which is told by the column its title stands in and by the line above, so an epic and its
 * stories stand together.
 */
public final class AzureCsv {

    private static final int LONGEST_TITLE = 255;

    private AzureCsv() {}

    /** Epic by epic in the order they are met, under each its items in the order given. */
    public static byte[] write(List<BacklogItem> items) {
        Sheet sheet = new Sheet(List.of(
                "ID",
                "Work Item Type",
                "Title 1",
                "Title 2",
                "Description",
                "Acceptance Criteria",
                "Priority",
                "Effort",
                "Tags"));
        Map<String, List<BacklogItem>> byEpic = new LinkedHashMap<>();
        items.forEach(item ->
                byEpic.computeIfAbsent(item.epic(), epic -> new ArrayList<>()).add(item));
        byEpic.forEach((epic, ofEpic) -> {
            sheet.line(List.of("", "Feature", Titles.within(LONGEST_TITLE, epic), "", "", "", "", "", ""));
            ofEpic.forEach(item -> sheet.line(story(item)));
        });
        return sheet.bytes();
    }

    private static List<String> story(BacklogItem item) {
        return List.of(
                "",
                "Product Backlog Item",
                "",
                Titles.within(LONGEST_TITLE, item.title()),
                item.text() + "\n\nBlauwdruk: " + item.id(),
                item.scenarios(),
                priority(item),
                item.points().isPresent() ? String.valueOf(item.points().getAsInt()) : "",
                String.join("; ", item.labels()));
    }

    /** Azure counts from 1, the highest, to 4. */
    private static String priority(BacklogItem item) {
        return switch (item.priority()) {
            case MUST -> "1";
            case SHOULD -> "2";
            case COULD -> "3";
            case WONT -> "4";
        };
    }
}
