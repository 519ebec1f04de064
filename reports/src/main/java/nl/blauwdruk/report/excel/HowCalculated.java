package nl.blauwdruk.report.excel;

import java.util.List;
import nl.blauwdruk.report.coverage.Level;
import nl.blauwdruk.report.coverage.UncountedLink;

/** The sheet that says what the figures mean and how they come about. */
final class HowCalculated {

    private static final int WIDTH = 100;

    private HowCalculated() {}

    static void write(Grid grid) {
        grid.title("Hoe berekend?")
                .header(List.of(Column.text("Woord", 28), Column.text("Wat het betekent", WIDTH)), 0)
                .line();
        grid.heading("Het percentage");
        say(grid, "Realisatie", "Het deel van alle onderdelen dat is opgeleverd of verder is.");
        say(
                grid,
                "Onderdeel",
                "Een stap uit de blauwdruk van de gemeente zelf, of een belanghebbende, een gegeven, een document of"
                        + " een systeemfunctie in een stap. Elk onderdeel telt even zwaar.");
        say(grid, "Afronden", "100 % staat er alleen als alles is opgeleverd, 0 % alleen als er niets is opgeleverd.");
        grid.line().heading("De stand van een onderdeel");
        for (Level level : Level.values()) {
            grid.line().level(level).wrapped(meaning(level), WIDTH);
        }
        say(
                grid,
                "Meer user stories",
                "Horen er meer user stories bij een onderdeel, dan telt de story die het minst ver is. Een bouwsteen"
                        + " voor meer stappen of thema's telt alleen als het onderdeel geen eigen story heeft. Een"
                        + " voorstel waarover nog niet is beslist, telt niet.");
        say(
                grid,
                "Overkoepelende story",
                "Een story over één onderwerp bij veel onderdelen, zoals privacy. Zonder andere story komt een"
                        + " onderdeel daarmee niet verder dan user story: de stap zelf is dan nog niet gemaakt.");
        say(
                grid,
                "Helemaal opgeleverd",
                "Een stap is helemaal opgeleverd als ook al haar informatie en al haar systeemfuncties dat zijn.");
        grid.line().heading("Wat niet meetelt");
        for (UncountedLink.Reason reason : UncountedLink.Reason.values()) {
            say(grid, reason.label(), meaning(reason));
        }
        grid.line().heading("Met inwoners getoetst");
        say(
                grid,
                "Toetsing",
                "Staat naast de cijfers en telt er niet in mee. Het zegt wanneer een inwonersgroep de blauwdruk heeft"
                        + " bekeken en of er met de opmerkingen iets is gedaan.");
    }

    private static void say(Grid grid, String word, String meaning) {
        grid.line().text(word).wrapped(meaning, WIDTH);
    }

    private static String meaning(Level level) {
        return switch (level) {
            case NONE -> "Er is nog geen user story voor.";
            case STORY -> "Er is een user story, nog niet klaar om op te pakken.";
            case READY -> "De user story kan mee in een sprint.";
            case PLANNED -> "De user story zit in een sprint.";
            case DONE -> "Een product owner heeft het resultaat geaccepteerd.";
            case CONFIGURED ->
                "Opgeleverd, en het zit in een inrichtingspakket dat als geladen is vastgelegd. Een"
                        + " pakket dat alleen is gemaakt, telt niet.";
            case PROVEN -> "Ingericht, en de testen bij de acceptatiecriteria zijn geslaagd.";
        };
    }

    private static String meaning(UncountedLink.Reason reason) {
        return switch (reason) {
            case OUTDATED ->
                "Het onderdeel betekent sindsdien iets anders. Kijk na of de story, het pakket of de test"
                        + " nog klopt.";
            case ORPHANED -> "Het onderdeel of de user story is er niet meer.";
            case UNWANTED -> "De user story is niet voor deze gemeente, of is afgewezen.";
            case DUPLICATE -> "Dezelfde link is er al.";
        };
    }
}
