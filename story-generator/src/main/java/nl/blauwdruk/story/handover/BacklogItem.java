package nl.blauwdruk.story.handover;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.backlog.StoryText;
import nl.blauwdruk.story.generation.Criterion;
import nl.blauwdruk.story.generation.GeneratedStory;
import nl.blauwdruk.story.generation.Priority;
import nl.blauwdruk.story.generation.StoryForm;
import nl.blauwdruk.story.generation.StoryKind;

/**
 * A story as another tool takes it over.
 *
 * @param id by which it is found again here
 * @param title one line, the wish with a capital
 * @param text the story in one sentence
 * @param criteria its acceptance criteria
 * @param epic name of the epic it belongs to; not blank
 * @param priority how badly it is wanted
 * @param points the estimate; empty when nobody has made one
 * @param labels without spaces, in order: kind, themes, municipalities, those people gave it
 */
public record BacklogItem(
        String id,
        String title,
        String text,
        List<Criterion> criteria,
        String epic,
        Priority priority,
        OptionalInt points,
        List<String> labels) {

    private static final Locale DUTCH = new Locale("nl");

    public BacklogItem {
        requireNonNull(id);
        criteria = List.copyOf(criteria);
        labels = List.copyOf(labels);
    }

    /**
     * A story nobody has estimated yet.
     *
     * @param locale the language it was written in
     */
    public static BacklogItem of(GeneratedStory story, Locale locale) {
        return new BacklogItem(
                story.id(),
                capital(story.wish()),
                StoryForm.in(locale).sentence(story.role(), story.wish(), story.reason()),
                story.criteria(),
                story.theme() + ": " + story.phase(),
                story.priority(),
                OptionalInt.empty(),
                labels(story.kind(), story.themes(), story.scope(), List.of()));
    }

    /** A story of a backlog, in the words people gave it and with their estimate. */
    public static BacklogItem of(Story story) {
        StoryText text = story.text();
        return new BacklogItem(
                story.key(),
                capital(text.wish()),
                StoryForm.in(DUTCH).sentence(text.role(), text.wish(), text.reason()),
                story.criteria(),
                story.theme() + ": " + story.phase(),
                story.priority(),
                story.points() > 0 ? OptionalInt.of(story.points()) : OptionalInt.empty(),
                labels(
                        story.kind(),
                        List.of(story.theme()),
                        story.scope(),
                        story.labels().names()));
    }

    private static List<String> labels(StoryKind kind, List<String> themes, List<String> scope, List<String> own) {
        List<String> labels = new ArrayList<>();
        labels.add(kind.word());
        labels.addAll(themes);
        scope.forEach(code -> labels.add("gemeente-" + code));
        own.stream().map(BacklogItem::inOneWord).forEach(labels::add);
        return labels;
    }

    /** Other tools part labels by spaces and read signs as commands, so only letters, digits, dots, hyphens and underscores stay. */
    private static String inOneWord(String label) {
        return label.replaceAll("[^\\p{L}\\p{M}\\p{N}._-]+", "-");
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The criteria as Gherkin, scenario by scenario. */
    String scenarios() {
        StringBuilder text = new StringBuilder();
        for (Criterion criterion : criteria) {
            text.append(text.isEmpty() ? "" : "\n\n").append("Scenario: ").append(criterion.name());
            criterion.steps().forEach(step -> text.append("\n  ").append(step));
        }
        return text.toString();
    }

    /** Sentence, criteria and the id to find it by. */
    String description() {
        return text + "\n\n" + scenarios() + "\n\nBlauwdruk: " + id;
    }
}
