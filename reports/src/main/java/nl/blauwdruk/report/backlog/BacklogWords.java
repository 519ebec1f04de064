package nl.blauwdruk.report.backlog;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.model.comparison.wording.Phrases;
import nl.blauwdruk.report.comparison.Days;
import nl.blauwdruk.story.generation.Priority;
import nl.blauwdruk.story.generation.StoryForm;

/** How documents of one language put a backlog into words. What people wrote stays as they wrote it. */
public final class BacklogWords {

    private static final BacklogWords DUTCH = new BacklogWords(Language.DUTCH);
    private static final BacklogWords ENGLISH = new BacklogWords(Language.ENGLISH);

    private static final Locale STORIES = new Locale("nl");

    private final Language language;
    private final Phrases phrases;

    private BacklogWords(Language language) {
        this.language = language;
        phrases = new Phrases(BacklogWords.class, "words", language);
    }

    public static BacklogWords in(Language language) {
        return language == Language.ENGLISH ? ENGLISH : DUTCH;
    }

    public Language language() {
        return language;
    }

    /** A phrase with words in its places. */
    public String say(String key, String... words) {
        return phrases.of(key, words);
    }

    /** All phrases, for templates. */
    public Map<String, String> phrases() {
        return phrases.all();
    }

    /** How badly something is wanted. */
    public String of(Priority priority) {
        return say("priority." + priority.word());
    }

    /** All of those, the most wanted first. */
    public List<String> priorities() {
        return Arrays.stream(Priority.values()).map(this::of).toList();
    }

    /** The one someone wrote down in whatever language and capitals; empty when it is none. */
    public static Optional<Priority> priority(String written) {
        String word = written.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(Priority.values())
                .filter(one -> Stream.of(DUTCH, ENGLISH)
                        .anyMatch(
                                words -> words.of(one).toLowerCase(Locale.ROOT).equals(word)))
                .findFirst();
    }

    /** How far a story is, with a word when it is only proposed. */
    public String standing(BacklogLine line) {
        String standing = say("status." + line.status().word());
        return line.isProposed() ? standing + say("proposed") : standing;
    }

    /** Points as people write them. */
    public String points(int points) {
        return points == 0
                ? say("points.none")
                : points == 1 ? say("points.one") : say("points", String.valueOf(points));
    }

    /** A story in one sentence; stories of the workbench are Dutch in every document. */
    public static String sentence(BacklogLine line) {
        return StoryForm.in(STORIES)
                .sentence(line.text().role(), line.text().wish(), line.text().reason());
    }

    /** A day as people write it. */
    public String day(LocalDate day) {
        return Days.of(day, language);
    }
}
