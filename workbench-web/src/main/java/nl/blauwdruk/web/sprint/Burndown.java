package nl.blauwdruk.web.sprint;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.blauwdruk.story.sprint.Sprint;

/**
 * The burndown line in a drawing of 280 by 110.
 *
 * @param points corners of the line
 * @param x place of its last point
 * @param y place of its last point
 */
public record Burndown(String points, int x, int y) {

    private static final int LEFT = 30;
    private static final int PER_DAY = 24;
    private static final int TOP = 12;
    private static final int HEIGHT = 78;

    static Burndown of(List<Integer> remaining, int planned) {
        String line = IntStream.range(0, remaining.size())
                .mapToObj(day -> String.format(Locale.ROOT, "%d,%d", x(day), y(remaining.get(day), planned)))
                .collect(Collectors.joining(" "));
        int last = remaining.size() - 1;
        return new Burndown(line, x(last), y(remaining.get(last), planned));
    }

    private static int x(int day) {
        return LEFT + PER_DAY * Math.min(day, Sprint.WORKING_DAYS);
    }

    private static int y(int left, int planned) {
        return planned == 0 ? TOP + HEIGHT : TOP + HEIGHT - Math.round((float) HEIGHT * left / planned);
    }
}
