package nl.blauwdruk.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.blauwdruk.model.comparison.Overlap;

/**
 * One figure of how much is the same.
 *
 * @param value from 0 to 1
 * @param how how it is calculated, in one or two sentences
 */
public record OverlapFigure(String name, double value, String how) {

    /** The figures of a comparison, the headline first. */
    public static List<OverlapFigure> of(ComparedTheme theme) {
        Overlap overlap = theme.comparison().overlap();
        List<OverlapFigure> figures = new ArrayList<>();
        if (theme.base().isPresent()) {
            beside(overlap, figures);
        }
        among(overlap, theme.comparison().clusters().size(), figures);
        overlap.lanes()
                .forEach((lane, value) -> figures.add(new OverlapFigure(
                        "Per laag: " + ComparisonWords.lane(lane).toLowerCase(Locale.ROOT),
                        value,
                        "Deel van de stappen die bij een stap van de basis horen, waarin deze laag niet anders is.")));
        return figures;
    }

    private static void beside(Overlap overlap, List<OverlapFigure> figures) {
        figures.add(new OverlapFigure(
                "Gelijk aan de basis",
                overlap.headline(),
                "Per gemeente: stappen die gelijk zijn of alleen andere woorden hebben, gedeeld door de stappen van de"
                        + " basis plus de toegevoegde stappen. Dit is het gemiddelde van de gemeenten."));
        figures.add(new OverlapFigure(
                "Zonder stappen met een andere opzet erin",
                overlap.headlineNoSetup(),
                "Hetzelfde, maar een stap telt alleen mee als ook betrokkenen, kanaal, termijn, informatie,"
                        + " systeemfuncties en voorwaarde gelijk zijn."));
        figures.add(new OverlapFigure(
                "Ondergrens",
                overlap.low(),
                "Gelijk aan de basis als alleen telt wat bevestigd of letterlijk gelijk is."));
        figures.add(new OverlapFigure("Bovengrens", overlap.high(), "Gelijk aan de basis met alle voorstellen."));
    }

    private static void among(Overlap overlap, int clusters, List<OverlapFigure> figures) {
        figures.add(new OverlapFigure(
                "Gemeenten twee aan twee",
                overlap.mean(),
                "Stappen van de een die de ander ook heeft, van welke soort ook, plus andersom, gedeeld door alle stappen"
                        + " van beide. Dit is het gemiddelde van alle paren; met 95 procent zekerheid ligt het tussen "
                        + ComparisonWords.percent(overlap.interval().low()) + " en "
                        + ComparisonWords.percent(overlap.interval().high()) + "."));
        String all = "Deel van de " + clusters + " gezamenlijke stappen dat ";
        figures.add(new OverlapFigure(
                "In ten minste twee gemeenten", overlap.share().two(), all + "ten minste twee gemeenten hebben."));
        figures.add(new OverlapFigure(
                "In ten minste vier van de vijf gemeenten",
                overlap.share().eighty(),
                all + "ten minste vier van de vijf gemeenten hebben."));
        figures.add(new OverlapFigure("In alle gemeenten", overlap.share().all(), all + "alle gemeenten hebben."));
    }
}
