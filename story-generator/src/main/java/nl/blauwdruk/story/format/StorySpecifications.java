package nl.blauwdruk.story.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.trace.graph.ItemId;
import nl.blauwdruk.model.trace.graph.ItemStatus;
import nl.blauwdruk.model.trace.graph.Specification;
import nl.blauwdruk.model.trace.graph.TraceItem;
import nl.blauwdruk.story.generation.Criterion;
import nl.blauwdruk.story.generation.GeneratedStory;
import nl.blauwdruk.story.generation.Origin;
import nl.blauwdruk.story.generation.StoryForm;

/**
 * Tells stories as specification items: an element of a blueprint needs a story, a story needs a scenario, a scenario needs
 * nothing. So another program can trace from step to test.
 */
public final class StorySpecifications {

    /** Types of items, in English like the formats that hold them. */
    private static final String STORY = "story";

    private static final String SCENARIO = "scenario";
    private static final int REVISION = 1;

    private final StoryForm form;

    private StorySpecifications(StoryForm form) {
        this.form = form;
    }

    /**
     * The elements the stories were made from, then the stories and their scenarios; each in the order it is met.
     *
     * @param locale the language the stories were written in
     */
    public static List<Specification> of(List<GeneratedStory> stories, Locale locale) {
        return new StorySpecifications(StoryForm.in(locale)).specifications(stories);
    }

    private List<Specification> specifications(List<GeneratedStory> stories) {
        Map<ElementId, Specification> elements = new LinkedHashMap<>();
        List<Specification> all = new ArrayList<>();
        for (GeneratedStory story : stories) {
            story.origin().stream()
                    .map(Origin::element)
                    .forEach(element -> elements.computeIfAbsent(element, StorySpecifications::element));
            all.add(story(story));
            IntStream.range(0, story.criteria().size())
                    .mapToObj(number -> scenario(story, number))
                    .forEach(all::add);
        }
        all.addAll(0, elements.values());
        return List.copyOf(all);
    }

    private static Specification element(ElementId element) {
        TraceItem item = new TraceItem(id(element), ItemStatus.APPROVED, List.of(STORY), List.of());
        return new Specification(item, element.value(), "");
    }

    /** The lane is the third part of an element's id; a step has none. */
    private static ItemId id(ElementId element) {
        String[] parts = element.value().split("/", -1);
        String type = parts.length > 2 ? parts[2] : "step";
        return new ItemId(type, name(element.value()), REVISION);
    }

    private Specification story(GeneratedStory story) {
        List<ItemId> covers = new LinkedHashSet<>(story.origin())
                .stream()
                        .map(Origin::element)
                        .map(StorySpecifications::id)
                        .distinct()
                        .toList();
        ItemStatus status = story.proposed() ? ItemStatus.PROPOSED : ItemStatus.APPROVED;
        TraceItem item = new TraceItem(id(story), status, List.of(SCENARIO), covers);
        return new Specification(item, story.wish(), form.sentence(story));
    }

    private static Specification scenario(GeneratedStory story, int number) {
        Criterion criterion = story.criteria().get(number);
        ItemId id = new ItemId(SCENARIO, name(story.id()) + "." + (number + 1), REVISION);
        TraceItem item = new TraceItem(id, ItemStatus.APPROVED, List.of(), List.of(id(story)));
        return new Specification(
                item, criterion.name(), criterion.steps().stream().collect(Collectors.joining("\n")));
    }

    private static ItemId id(GeneratedStory story) {
        return new ItemId(STORY, name(story.id()), REVISION);
    }

    /** Names of items hold letters, digits, hyphens, underscores and dots. */
    private static String name(String id) {
        return id.replace('/', '.').replaceAll("[^\\p{L}\\p{N}._-]", "-");
    }
}
