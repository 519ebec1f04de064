package nl.blauwdruk.report.comparison;

import nl.blauwdruk.model.comparison.Overlap;

/** What one would say of a comparison first. */
public final class Headline {

    private Headline() {}

    public static String title(ComparedTheme theme) {
        int count = theme.variants().size();
        String who = count + (count == 1 ? " gemeente" : " gemeenten");
        return theme.name() + ": " + who + (theme.base().isPresent() ? " naast de basis" : " naast elkaar");
    }

    /** The headline figure in a sentence, and how far partners are. */
    public static String sentence(ComparedTheme theme) {
        Overlap overlap = theme.comparison().overlap();
        String day = "Stand op " + Days.of(theme.day()) + ": ";
        if (theme.base().isEmpty()) {
            return day + ComparisonWords.percent(overlap.mean()) + " overlap tussen de gemeenten onderling.";
        }
        return day + ComparisonWords.percent(overlap.headline())
                + " gelijk aan de basis (gelijk of alleen andere woorden), "
                + ComparisonWords.percent(overlap.headlineNoSetup()) + " zonder stappen met een andere opzet erin. "
                + decided(theme);
    }

    /** How many differences were decided. */
    public static String decided(ComparedTheme theme) {
        int all = theme.differences().size();
        if (all == 0) {
            return "Er zijn geen verschillen in opzet.";
        }
        if (!theme.isDecidedOn()) {
            return all + (all == 1 ? " verschil" : " verschillen") + " in opzet.";
        }
        return theme.decided() + " van " + all + (all == 1 ? " verschil" : " verschillen") + " in opzet besloten.";
    }
}
