package nl.blauwdruk.web.backlog.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.blauwdruk.model.blueprint.Themes;
import nl.blauwdruk.model.municipality.Municipalities;
import nl.blauwdruk.model.municipality.Municipality;
import nl.blauwdruk.report.backlog.BacklogLine;
import nl.blauwdruk.report.backlog.BacklogReport;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.story.ReadingStories;

/** The backlog of a theme as documents tell it. */
@ApplicationScoped
@Does(Operation.READ)
public class ReportingBacklogs {

    private final ReadingStories reading;
    private final Themes themes;
    private final Municipalities municipalities;
    private final Clock clock;

    @Inject
    public ReportingBacklogs(ReadingStories reading, Themes themes, Municipalities municipalities, Clock clock) {
        this.reading = reading;
        this.themes = themes;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    protected ReportingBacklogs() { // for CDI
        this(null, null, null, null);
    }

    /** As it is now; empty for an unknown theme. */
    @Transactional
    public Optional<BacklogReport> of(String theme) {
        return themes.byKey(theme)
                .map(known -> new BacklogReport(theme, known.name(), LocalDate.now(clock), lines(theme)));
    }

    private List<BacklogLine> lines(String theme) {
        Map<String, String> names = municipalities.all().stream()
                .collect(Collectors.toMap(one -> one.code().code(), Municipality::name));
        List<BacklogLine> lines = new ArrayList<>();
        for (Story story : reading.ofTheme(theme)) {
            List<String> scope = story.scope().stream()
                    .map(code -> names.getOrDefault(code, code))
                    .toList();
            lines.add(BacklogLine.of(story, lines.size() + 1, scope));
        }
        return lines;
    }
}
