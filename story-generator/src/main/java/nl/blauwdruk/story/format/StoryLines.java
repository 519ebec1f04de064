package nl.blauwdruk.story.format;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with one story a line; a number or bullet before it is no part of the story. */
final class StoryLines {

    private static final Pattern BULLET = Pattern.compile("^\\s{0,20}[-*•–]\\s{1,5}");
    private static final Pattern NUMBER =
            Pattern.compile("^\\s{0,20}[\\[#(]?((?:[A-Za-z]{1,10}[-_ ]?)?\\d{1,8})[#\\]).:]{1,2}\\s{0,5}(?=\\D)");

    private StoryLines() {}

    static BacklogContent read(String text) {
        CollectedStories stories = new CollectedStories();
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            if (!line.isBlank()) {
                add(stories, line, number);
            }
        }
        return stories.content();
    }

    private static void add(CollectedStories stories, String line, int number) {
        Matcher bullet = BULLET.matcher(line);
        String bare = bullet.find() ? line.substring(bullet.end()) : line;
        Matcher mark = NUMBER.matcher(bare);
        if (mark.find()) {
            stories.add(mark.group(1), bare.substring(mark.end()), number, Optional.empty());
        } else {
            stories.add("", bare, number, Optional.empty());
        }
    }
}
