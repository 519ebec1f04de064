package nl.blauwdruk.story.backlog;

import static io.cucumber.messages.types.SourceMediaType.TEXT_X_CUCUMBER_GHERKIN_PLAIN;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.ParseError;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Source;
import io.cucumber.messages.types.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.blauwdruk.story.backlog.UnreadableCriteria.Fault;
import nl.blauwdruk.story.backlog.UnreadableCriteria.Kind;
import nl.blauwdruk.story.generation.Criterion;

/** Reads acceptance criteria as people write them: Dutch Gherkin, scenarios with steps of one line. */
public final class CriteriaReader {

    private static final String HEAD = "# language: nl\nFunctionaliteit: criteria\n";
    private static final int HEAD_LINES = 2;

    private final List<String> lines;
    private final List<Fault> faults = new ArrayList<>();

    private CriteriaReader(String text) {
        this.lines = text.lines().toList();
    }

    /**
     * The scenarios in a text.
     *
     * @throws UnreadableCriteria with each line that is wrong
     */
    public static List<Criterion> read(String text) {
        CriteriaReader reader = new CriteriaReader(text);
        List<Criterion> criteria = reader.criteria(text);
        if (!reader.faults.isEmpty()) {
            throw new UnreadableCriteria(reader.faults);
        }
        return criteria;
    }

    private List<Criterion> criteria(String text) {
        List<Envelope> read = GherkinParser.builder()
                .includeSource(false)
                .includePickles(false)
                .build()
                .parse(Envelope.of(new Source("criteria", HEAD + text + "\n", TEXT_X_CUCUMBER_GHERKIN_PLAIN)))
                .toList();
        read.stream().flatMap(one -> one.getParseError().stream()).forEach(this::noStep);
        List<Criterion> criteria = read.stream()
                .flatMap(one -> one.getGherkinDocument().stream())
                .flatMap(document -> feature(document).stream())
                .toList();
        if (criteria.isEmpty() && faults.isEmpty()) {
            add(Kind.NONE, 1);
        }
        return criteria;
    }

    private void noStep(ParseError error) {
        add(Kind.NO_STEP, line(error.getSource().getLocation()));
    }

    private List<Criterion> feature(GherkinDocument document) {
        Feature feature = document.getFeature().orElseThrow();
        if (!feature.getDescription().isBlank()) {
            add(Kind.BEFORE_SCENARIO, firstWritten(0));
        }
        document.getComments().stream()
                .map(comment -> line(comment.getLocation()))
                .filter(line -> line > 0)
                .forEach(line -> add(Kind.NO_STEP, line));
        Set<String> names = new HashSet<>();
        List<Criterion> criteria = new ArrayList<>();
        for (FeatureChild child : feature.getChildren()) {
            Optional<Scenario> scenario = child.getScenario();
            if (scenario.isPresent()) {
                criteria.add(criterion(scenario.get(), names));
            } else {
                add(Kind.NO_SCENARIO, place(child));
            }
        }
        return criteria;
    }

    private int place(FeatureChild child) {
        return child.getBackground()
                .map(background -> line(background.getLocation()))
                .or(() -> child.getRule().map(rule -> line(rule.getLocation())))
                .orElse(1);
    }

    private Criterion criterion(Scenario scenario, Set<String> names) {
        int line = line(scenario.getLocation());
        if (!scenario.getDescription().isBlank()) {
            add(Kind.NO_STEP, firstWritten(line));
        }
        if (!scenario.getExamples().isEmpty() || !scenario.getTags().isEmpty()) {
            add(Kind.NO_SCENARIO, line);
        }
        if (scenario.getName().isBlank()) {
            add(Kind.NO_NAME, line);
        }
        if (scenario.getSteps().isEmpty()) {
            add(Kind.NO_STEPS, line);
        }
        if (!names.add(scenario.getName())) {
            add(Kind.DOUBLE_NAME, line);
        }
        return new Criterion(
                scenario.getName().strip(),
                scenario.getSteps().stream().map(this::step).toList());
    }

    private String step(Step step) {
        if (step.getDataTable().isPresent() || step.getDocString().isPresent()) {
            add(Kind.MORE_LINES, line(step.getLocation()));
        }
        return (step.getKeyword() + step.getText()).strip();
    }

    private static int line(Optional<Location> location) {
        return location.map(CriteriaReader::line).orElse(1);
    }

    private static int line(Location location) {
        return (int) (location.getLine() - HEAD_LINES);
    }

    /** The first line that is not blank behind a line, from 1. */
    private int firstWritten(int after) {
        int line = after;
        while (line < lines.size() && lines.get(line).isBlank()) {
            line++;
        }
        return line + 1;
    }

    private void add(Kind kind, int line) {
        int shown = Math.max(1, Math.min(line, lines.size()));
        String text = lines.isEmpty() ? "" : lines.get(shown - 1).strip();
        if (faults.stream().noneMatch(fault -> fault.line() == shown)) {
            faults.add(new Fault(kind, shown, text));
        }
    }
}
