package nl.blauwdruk.web.coverage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import nl.blauwdruk.report.coverage.Level;
import nl.blauwdruk.report.coverage.LevelCounts;
import nl.blauwdruk.web.page.Texts;

/**
 * Counts per level as one bar in a drawing of 1000 wide, from proven to nothing yet.
 *
 * @param pieces the levels that occur
 */
public record LevelBar(List<Piece> pieces) {

    private static final int WIDTH = 1000;

    /** A level with its place in the bar. */
    public record Piece(String level, int count, int x, int width) {}

    static LevelBar of(LevelCounts counts) {
        List<Piece> pieces = new ArrayList<>();
        int before = 0;
        int all = Math.max(1, counts.elements());
        List<Level> highestFirst = new ArrayList<>(List.of(Level.values()));
        Collections.reverse(highestFirst);
        for (Level level : highestFirst) {
            int count = counts.at(level);
            int x = WIDTH * before / all;
            before += count;
            if (count > 0) {
                pieces.add(new Piece(level.word(), count, x, WIDTH * before / all - x));
            }
        }
        return new LevelBar(pieces);
    }

    /** The counts in words. */
    public String sentence(Texts texts) {
        return pieces.stream()
                .map(piece -> piece.count() + " " + texts.get("level." + piece.level()))
                .collect(Collectors.joining(", "));
    }
}
