package nl.blauwdruk.story.backlog;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.blauwdruk.story.generation.Criterion;

/** Acceptance criteria as one text, as they are stored and as people write them: a line a step, under the name of its scenario. */
public final class CriteriaText {

    static final String SCENARIO = "Scenario:";

    private CriteriaText() {}

    public static String write(List<Criterion> criteria) {
        return criteria.stream().map(CriteriaText::write).collect(Collectors.joining("\n\n"));
    }

    /** One scenario with its name and its steps. */
    public static String write(Criterion criterion) {
        return (SCENARIO + " " + criterion.name()).strip()
                + criterion.steps().stream().map(step -> "\n" + step).collect(Collectors.joining());
    }

    /** Takes a text apart that {@link #write(List)} wrote; what a person wrote is for {@link CriteriaReader}. */
    static List<Criterion> split(String text) {
        List<Criterion> criteria = new ArrayList<>();
        String name = "";
        List<String> steps = new ArrayList<>();
        boolean isFirst = true;
        for (String line : text.lines().toList()) {
            if (line.startsWith(SCENARIO)) {
                if (!isFirst) {
                    criteria.add(new Criterion(name, steps));
                }
                isFirst = false;
                name = line.substring(SCENARIO.length()).strip();
                steps = new ArrayList<>();
            } else if (!line.isBlank()) {
                steps.add(line);
            }
        }
        if (!isFirst) {
            criteria.add(new Criterion(name, steps));
        }
        return criteria;
    }
}
