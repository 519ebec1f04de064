package nl.blauwdruk.report.coverage;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import nl.blauwdruk.model.blueprint.Lane;

/** How Dutch documents put realisation into words. */
public final class CoverageWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-yyyy");

    private CoverageWords() {}

    /** A day as people write it. */
    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** Name of a lane, as a heading over its elements. */
    public static String of(Lane lane) {
        return switch (lane) {
            case STEP -> "Stappen";
            case STAKEHOLDER -> "Belanghebbenden";
            case INFORMATION -> "Informatie";
            case SYSTEM -> "Systeemfuncties";
        };
    }

    /** What the level of an element rests on, in a few words. */
    public static String of(CoveredElement element) {
        Evidence evidence = element.evidence();
        return switch (element.level()) {
            case NONE -> "geen user story";
            case STORY -> isOnlyConcern(evidence) ? "alleen een overkoepelende story" : "op de backlog";
            case READY -> "op de backlog";
            case PLANNED -> sprint(evidence).map(sprint -> "in " + sprint).orElse("in een sprint");
            case DONE ->
                sprint(evidence).map(sprint -> "geaccepteerd in " + sprint).orElse("geaccepteerd");
            case CONFIGURED -> evidence.pack().map(CoverageWords::of).orElse("geladen");
            case PROVEN -> evidence.test().map(CoverageWords::of).orElse("getest");
        };
    }

    private static boolean isOnlyConcern(Evidence evidence) {
        return evidence.story()
                .filter(story -> story.bearing() == Bearing.CONCERN)
                .isPresent();
    }

    private static Optional<String> sprint(Evidence evidence) {
        return evidence.story().flatMap(StoryStanding::sprint);
    }

    /** Where and when a pack was loaded. */
    public static String of(LoadedPack pack) {
        return "pakket " + pack.pack() + " op " + pack.environment() + ", " + of(pack.day());
    }

    /** How many tests passed. */
    public static String of(TestOutcome test) {
        String tests = test.passed() + (test.passed() == 1 ? " test" : " testen") + " geslaagd";
        return test.day().map(day -> tests + ", " + of(day)).orElse(tests);
    }
}
