package nl.blauwdruk.report.comparison;

import nl.blauwdruk.model.comparison.Overlap;
import nl.blauwdruk.model.comparison.wording.Language;

/** What one would say of a comparison first. */
public final class Headline {

    private Headline() {}

    public static String title(ComparedTheme theme, Language language) {
        return theme.name()
                + ComparisonWords.in(language)
                        .count(
                                theme.base().isPresent() ? "title.beside" : "title.together",
                                theme.variants().size());
    }

    /** The headline figure in a sentence, and how far partners are. */
    public static String sentence(ComparedTheme theme, Language language) {
        ComparisonWords words = ComparisonWords.in(language);
        Overlap overlap = theme.comparison().overlap();
        String day = words.day(theme.day());
        if (theme.base().isEmpty()) {
            return words.say("headline.mean", day, words.percent(overlap.mean()));
        }
        return words.say(
                "headline.base",
                day,
                words.percent(overlap.headline()),
                words.percent(overlap.headlineNoSetup()),
                decided(theme, words));
    }

    /** How many differences were decided. */
    private static String decided(ComparedTheme theme, ComparisonWords words) {
        int all = theme.differences().size();
        if (all == 0) {
            return words.say("differences.none");
        }
        if (!theme.isDecidedOn()) {
            return words.count("differences.some", all);
        }
        String key = all == 1 ? "differences.decided.one" : "differences.decided";
        return words.say(key, String.valueOf(theme.decided()), String.valueOf(all));
    }
}
