package nl.blauwdruk.story.handover;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file for the import of issues in GitLab, which reads a title and a description, in that order. Labels and weight go along
 * as quick actions at the end of the description.
 */
public final class GitLabCsv {

    private static final int LONGEST_TITLE = 255;

    private GitLabCsv() {}

    /** One line an item, in the order given. */
    public static byte[] write(List<BacklogItem> items) {
        Sheet sheet = new Sheet(List.of("title", "description"));
        items.forEach(item -> sheet.line(List.of(Titles.within(LONGEST_TITLE, item.title()), description(item))));
        return sheet.bytes();
    }

    private static String description(BacklogItem item) {
        String labels = Stream.concat(
                        item.labels().stream(),
                        Stream.of(item.epic(), "prioriteit-" + item.priority().word()))
                .map(label -> "~\"" + label.replace('"', '\'') + "\"")
                .collect(Collectors.joining(" "));
        String weight = item.points().isPresent() ? "\n/weight " + item.points().getAsInt() : "";
        return GitHubJson.body(item) + "\n\n/label " + labels + weight;
    }
}
