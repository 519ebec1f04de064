package nl.blauwdruk.web.joining;

import java.util.List;
import java.util.Map;
import nl.blauwdruk.model.comparison.Kind;
import nl.blauwdruk.model.joining.Stop;

/** How far a joining is: how much is alike, how long it took and about how long it will take. */
public final class Progress {

    private static final int SECONDS_A_STEP = 45;
    private static final int ENOUGH_TO_LEARN_FROM = 3;
    private static final int MINUTE = 60;

    private final JoiningNow now;

    /** How many base steps, or extra steps, are of a kind. */
    public record Count(String kind, int number) {}

    Progress(JoiningNow now) {
        this.now = now;
    }

    public double getShare() {
        return now.walk().share();
    }

    public int getSame() {
        return now.walk().same();
    }

    /** Steps that were answered, and extra steps. */
    public int getCounted() {
        return now.walk().answered() + now.walk().extras();
    }

    public int getAnswered() {
        return now.walk().answered();
    }

    public int getTotal() {
        return now.walk().stops().size();
    }

    /** Steps that are called and done as in the base, but with something else inside. */
    public int getInside() {
        return (int) now.walk().stops().stream()
                .filter(stop -> stop.isSame() && stop.isSetupDifference())
                .map(Stop::number)
                .count();
    }

    public List<Count> getCounts() {
        Map<Kind, Integer> counts = now.walk().counts();
        return List.of(Kind.IDENTICAL, Kind.TERMINOLOGY, Kind.SPLIT, Kind.MERGED, Kind.MOVED, Kind.ADDED, Kind.DROPPED)
                .stream()
                .filter(counts::containsKey)
                .map(kind -> new Count(kind.word(), counts.get(kind)))
                .toList();
    }

    /** Minutes people have worked on it, rounded. */
    public long getMinutes() {
        return Math.round(now.joining().spent().toSeconds() / (double) MINUTE);
    }

    /** About how many minutes are left, at the pace so far; 0 when nothing is. */
    public long getLeft() {
        int left = getTotal() - getAnswered();
        double pace = getAnswered() < ENOUGH_TO_LEARN_FROM
                ? SECONDS_A_STEP
                : now.joining().spent().toSeconds() / (double) getAnswered();
        return left == 0 ? 0 : Math.max(1, Math.round(left * pace / MINUTE));
    }
}
