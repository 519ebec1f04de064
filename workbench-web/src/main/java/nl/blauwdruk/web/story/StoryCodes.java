package nl.blauwdruk.web.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The short names of stories for people, such as MIN-104: letters of the theme and a number. A theme that begins with the
 * same letters as one before it gets more of them.
 *
 * @param letters by key of the theme
 */
public record StoryCodes(Map<String, String> letters) {

    private static final int FIRST_NUMBER = 101;
    private static final int FEWEST = 3;
    private static final int MOST = 12;

    /** @param themes keys of all themes in their order, in which later ones never take letters of earlier ones */
    public static StoryCodes of(List<String> themes) {
        Map<String, String> letters = new HashMap<>();
        Set<String> taken = new HashSet<>();
        themes.forEach(theme -> letters.put(theme, free(theme, taken)));
        return new StoryCodes(Map.copyOf(letters));
    }

    private static String free(String theme, Set<String> taken) {
        String all = theme.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
        for (int length = Math.min(FEWEST, all.length()); length <= Math.min(MOST, all.length()); length++) {
            if (length > 0 && taken.add(all.substring(0, length))) {
                return all.substring(0, length);
            }
        }
        String start = all.substring(0, Math.min(FEWEST, all.length()));
        int number = 2;
        while (!taken.add(start + number)) {
            number++;
        }
        return start + number;
    }

    /** The name of the story that comes to the backlog of a theme as the first, second …. */
    String code(String theme, int rank) {
        return letters.get(theme) + "-" + (FIRST_NUMBER + rank - 1);
    }

    /**
     * The next free names in a theme.
     *
     * @param highest the highest number that is taken; 0 for none
     */
    public List<String> next(String theme, int highest, int count) {
        int first = Math.max(highest + 1, FIRST_NUMBER);
        return IntStream.range(first, first + count)
                .mapToObj(number -> letters.get(theme) + "-" + number)
                .toList();
    }
}
