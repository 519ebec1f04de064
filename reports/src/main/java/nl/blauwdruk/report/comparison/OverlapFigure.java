package nl.blauwdruk.report.comparison;

import java.util.ArrayList;
import java.util.List;
import nl.blauwdruk.model.comparison.Overlap;
import nl.blauwdruk.model.comparison.wording.Language;

/**
 * One figure of how much is the same.
 *
 * @param value from 0 to 1
 * @param how how it is calculated, in one or two sentences
 */
public record OverlapFigure(String name, double value, String how) {

    /** The figures of a comparison, the headline first. */
    public static List<OverlapFigure> of(ComparedTheme theme, Language language) {
        ComparisonWords words = ComparisonWords.in(language);
        Overlap overlap = theme.comparison().overlap();
        List<OverlapFigure> figures = new ArrayList<>();
        if (theme.base().isPresent()) {
            figures.add(of(words, "headline", overlap.headline()));
            figures.add(of(words, "nosetup", overlap.headlineNoSetup()));
            figures.add(of(words, "low", overlap.low()));
            figures.add(of(words, "high", overlap.high()));
        }
        figures.add(of(
                words,
                "pairs",
                overlap.mean(),
                words.percent(overlap.interval().low()),
                words.percent(overlap.interval().high())));
        String clusters = String.valueOf(theme.comparison().clusters().size());
        figures.add(of(words, "two", overlap.share().two(), clusters));
        figures.add(of(words, "eighty", overlap.share().eighty(), clusters));
        figures.add(of(words, "all", overlap.share().all(), clusters));
        overlap.lanes()
                .forEach((lane, value) -> figures.add(new OverlapFigure(
                        words.say("figure.lane", words.lane(lane)), value, words.say("figure.lane.how"))));
        return figures;
    }

    private static OverlapFigure of(ComparisonWords words, String figure, double value, String... inHow) {
        String key = "figure." + figure;
        return new OverlapFigure(words.say(key), value, words.say(key + ".how", inHow));
    }
}
