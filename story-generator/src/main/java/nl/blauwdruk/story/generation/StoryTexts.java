package nl.blauwdruk.story.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.blauwdruk.template.Templates;

/**
 * Fills the templates of stories in one language and reads back what they say: the four lines of the story, then scenarios. So
 * an installation changes any word by its own template, and the story keeps its parts.
 */
final class StoryTexts {

    private static final String SCENARIO = "Scenario: ";

    private final Templates templates;
    private final StoryForm form;

    /** @param locale Dutch for every language but English */
    StoryTexts(Templates templates, Locale locale) {
        this.templates = templates;
        form = StoryForm.in(locale);
    }

    /**
     * Fills one of the templates of stories.
     *
     * @param template its name without folder and ending, such as {@code shared}
     * @throws IllegalStateException when the template cannot be filled, or leaves out one of the four lines or all scenarios
     */
    StoryWords fill(String template, Map<String, Object> values) {
        String name = "story/" + form.language() + "/" + template + ".ftl";
        List<String> lines =
                templates.fill(name, values).lines().map(String::strip).toList();
        List<Criterion> criteria = criteria(lines);
        if (criteria.isEmpty()) {
            throw new IllegalStateException("Template " + name + " gives no line that begins with 'Scenario: '");
        }
        return new StoryWords(
                line(name, lines, form.role()),
                line(name, lines, form.wish()),
                line(name, lines, form.reason()),
                line(name, lines, form.because()),
                criteria);
    }

    private static String line(String template, List<String> lines, String keyword) {
        return lines.stream()
                .takeWhile(line -> !line.startsWith(SCENARIO))
                .filter(line -> line.startsWith(keyword) && line.length() > keyword.length())
                .findFirst()
                .map(line -> line.substring(keyword.length()))
                .orElseThrow(() -> new IllegalStateException(
                        "Template " + template + " gives no line that begins with '" + keyword + "'"));
    }

    private static List<Criterion> criteria(List<String> lines) {
        List<Criterion> criteria = new ArrayList<>();
        List<String> steps = new ArrayList<>();
        String scenario = "";
        for (String line : lines) {
            if (line.startsWith(SCENARIO)) {
                add(criteria, scenario, steps);
                scenario = line.substring(SCENARIO.length());
                steps.clear();
            } else if (!scenario.isEmpty() && !line.isEmpty()) {
                steps.add(line);
            }
        }
        add(criteria, scenario, steps);
        return criteria;
    }

    private static void add(List<Criterion> criteria, String scenario, List<String> steps) {
        if (!scenario.isEmpty()) {
            criteria.add(new Criterion(scenario, steps));
        }
    }
}
