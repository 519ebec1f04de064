package nl.blauwdruk.web.story.review;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.blauwdruk.story.backlog.CriteriaReader;
import nl.blauwdruk.story.backlog.Portion;
import nl.blauwdruk.story.backlog.StoryContent;
import nl.blauwdruk.story.backlog.StoryText;
import nl.blauwdruk.story.generation.Criterion;
import nl.blauwdruk.story.generation.Priority;
import nl.blauwdruk.web.store.Expected;

/** What a form of the page for looking over sends. Whatever is wrong in it is an {@link IllegalArgumentException}. */
final class MoveRequest {

    private static final int LONGEST_ROLE = 200;
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_CRITERIA = 20_000;
    private static final int MOST_VALUE = 10;

    private final HttpServletRequest request;

    MoveRequest(HttpServletRequest request) {
        this.request = request;
    }

    String theme() {
        return text("thema");
    }

    String key() {
        return text("story");
    }

    String move() {
        return text("doen");
    }

    String filter() {
        return text("toon");
    }

    Expected expected() {
        return Expected.of(text("versie"));
    }

    /** A text without the spaces around it; empty when it was not sent. */
    String text(String name) {
        String text = Optional.ofNullable(request.getParameter(name)).orElse("").strip();
        return name.equals("waarom") ? bounded(text, LONGEST_REASON) : text;
    }

    /** A number; 0 when nothing was sent. */
    int number(String name) {
        String text = text(name);
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    /** Keys of the stories that were ticked. */
    List<String> others() {
        String[] keys = request.getParameterValues("met");
        return keys == null ? List.of() : List.of(keys);
    }

    /** The story as it was written. */
    StoryContent content() {
        int value = number("waarde");
        if (value < 0 || value > MOST_VALUE) {
            throw new IllegalArgumentException("A value lies between 1 and 10");
        }
        return new StoryContent(
                storyText(""),
                CriteriaReader.read(bounded(text("criteria"), LONGEST_CRITERIA)),
                Priority.valueOf(text("prioriteit").toUpperCase(Locale.ROOT)),
                bounded(text("fase"), LONGEST_ROLE),
                value);
    }

    /**
     * What each of two parts gets.
     *
     * @param criteria those of the whole
     */
    List<Portion> portions(List<Criterion> criteria) {
        List<Portion> portions = new ArrayList<>();
        for (String part : List.of("1", "2")) {
            List<Criterion> own = new ArrayList<>();
            for (int i = 0; i < criteria.size(); i++) {
                String choice = text("criterium-" + i);
                if (choice.equals(part) || choice.equals("beide")) {
                    own.add(criteria.get(i));
                }
            }
            portions.add(new Portion(storyText(part), own));
        }
        return portions;
    }

    private StoryText storyText(String part) {
        return new StoryText(
                bounded(text("rol" + part), LONGEST_ROLE),
                bounded(text("wens" + part), LONGEST_TEXT),
                bounded(text("reden" + part), LONGEST_TEXT));
    }

    private static String bounded(String text, int longest) {
        if (text.length() > longest) {
            throw new IllegalArgumentException("Longer than " + longest);
        }
        return text;
    }
}
