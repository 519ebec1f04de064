package nl.blauwdruk.story.backlog;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** Labels people give a story, to find together what belongs together; the same in capitals is the same label. */
public final class StoryLabels {

    /** Of one story at most. */
    public static final int MOST = 20;

    /** Characters of one label at most. */
    public static final int LONGEST = 40;

    private final List<String> names;

    private StoryLabels(List<String> names) {
        this.names = names;
    }

    /**
     * Blank ones are passed over, and of the same ones the first counts.
     *
     * @throws IllegalArgumentException when a name is too long or has a comma or a control character, or there are too many
     */
    public static StoryLabels of(Collection<String> names) {
        TreeSet<String> unique = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.stream().map(StoryLabels::tidy).filter(name -> !name.isEmpty()).forEach(unique::add);
        if (unique.size() > MOST) {
            throw new IllegalArgumentException("A story has at most " + MOST + " labels, not " + unique.size());
        }
        return new StoryLabels(List.copyOf(unique));
    }

    /**
     * Reads what somebody typed: labels with commas between.
     *
     * @throws IllegalArgumentException when one is too long or there are too many
     */
    public static StoryLabels read(String text) {
        return of(Arrays.asList(text.split(",", -1)));
    }

    private static String tidy(String name) {
        String tidy = name.strip().replaceAll("\\s+", " ");
        if (tidy.length() > LONGEST || tidy.contains(",") || tidy.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "A label has at most " + LONGEST + " characters and no comma, unlike: " + tidy);
        }
        return tidy;
    }

    /** These and others; a label that is here already keeps its capitals. */
    public StoryLabels with(StoryLabels others) {
        TreeSet<String> all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        all.addAll(names);
        all.addAll(others.names);
        return of(all);
    }

    /** These without others; those that are not here are passed over. */
    public StoryLabels without(StoryLabels others) {
        TreeSet<String> left = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        left.addAll(names);
        others.names.forEach(left::remove);
        return new StoryLabels(List.copyOf(left));
    }

    /** Whether {@link #with} would give no more than a story may have. */
    public boolean hasRoomFor(StoryLabels others) {
        return names.size() + others.without(this).names.size() <= MOST;
    }

    public boolean isEmpty() {
        return names.isEmpty();
    }

    /** In alphabetical order, capitals not counted. */
    public List<String> names() {
        return names;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoryLabels labels && names.equals(labels.names);
    }

    @Override
    public int hashCode() {
        return Objects.hash(names);
    }

    /** As {@link #read} takes them. */
    @Override
    public String toString() {
        return String.join(", ", names);
    }
}
