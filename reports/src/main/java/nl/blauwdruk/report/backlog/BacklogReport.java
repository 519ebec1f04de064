package nl.blauwdruk.report.backlog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The backlog of a theme on a day.
 *
 * @param theme key of the theme
 * @param name what the theme is called
 * @param lines its stories in order
 */
public record BacklogReport(String theme, String name, LocalDate day, List<BacklogLine> lines) {

    public BacklogReport {
        lines = List.copyOf(lines);
    }

    /** The stories by epic, in the order in which epics come first in the backlog. */
    public Map<String, List<BacklogLine>> byEpic() {
        Map<String, List<BacklogLine>> epics = new LinkedHashMap<>();
        lines.forEach(line ->
                epics.computeIfAbsent(line.phase(), phase -> new ArrayList<>()).add(line));
        return epics;
    }

    /** Points of all together. */
    public int points() {
        return lines.stream().mapToInt(BacklogLine::points).sum();
    }
}
