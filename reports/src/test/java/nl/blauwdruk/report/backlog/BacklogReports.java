package nl.blauwdruk.report.backlog;

import java.time.LocalDate;
import java.util.List;
import nl.blauwdruk.story.backlog.StoryStatus;
import nl.blauwdruk.story.backlog.StoryText;
import nl.blauwdruk.story.generation.Criterion;
import nl.blauwdruk.story.generation.Priority;

/** Backlogs for tests. */
public final class BacklogReports {

    public static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private BacklogReports() {}

    /** Three stories in two epics; the second wish begins like a formula. */
    public static BacklogReport three() {
        return new BacklogReport(
                "minima",
                "Minima",
                DAY,
                List.of(
                        line(1, "MIN-101", "Aanvragen", "de aanvraag versturen", 5),
                        line(2, "MIN-102", "Beoordelen", "=1+1 laten uitrekenen", 0),
                        line(3, "MIN-103", "Aanvragen", "een <b>bewijs</b> & meer toevoegen\u0001", 8)));
    }

    private static BacklogLine line(int place, String code, String phase, String wish, int points) {
        return new BacklogLine(
                "minima/" + code,
                "7",
                place,
                code,
                new StoryText("inwoner", wish, "ik weet waar ik aan toe ben"),
                List.of(new Criterion("hoofdweg", List.of("Als ik verstuur", "Dan krijg ik een bevestiging"))),
                phase,
                Priority.MUST,
                points,
                StoryStatus.STORY,
                place == 3,
                List.of("Groningen", "Zwolle"));
    }
}
