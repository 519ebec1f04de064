package nl.blauwdruk.report.excel;

import java.util.stream.Stream;

/**
 * A column of a sheet.
 *
 * @param name what stands above it
 * @param width in characters
 * @param isNumber whether figures stand in it, so that its name stands to the right as they do
 */
record Column(String name, int width, boolean isNumber) {

    static Column text(String name, int width) {
        return new Column(name, width, false);
    }

    static Column number(String name, int width) {
        return new Column(name, width, true);
    }

    /** How many lines its name takes. */
    int lines() {
        return Stream.of(name.split("\n", -1)).mapToInt(this::lines).sum();
    }

    private int lines(String line) {
        int lines = 1;
        int used = 0;
        for (String word : line.split(" ", -1)) {
            if (used > 0 && used + 1 + word.length() > width - 2) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? 1 : 0) + word.length();
        }
        return lines;
    }
}
