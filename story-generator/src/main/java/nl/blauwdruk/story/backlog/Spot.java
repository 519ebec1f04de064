package nl.blauwdruk.story.backlog;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Where stories are to stand in a backlog.
 *
 * @param kind how it is said
 * @param place from 1, where it is a place
 * @param story key of the story beside it; empty where it is a place
 */
public record Spot(Kind kind, int place, String story) {

    /** The ways of saying it. */
    public enum Kind {
        AT,
        BEFORE,
        AFTER
    }

    public static final Spot TOP = at(1);
    public static final Spot BOTTOM = at(Integer.MAX_VALUE);

    /** At a place from 1; beyond an end is that end. */
    public static Spot at(int place) {
        return new Spot(Kind.AT, place, "");
    }

    /** Right before another story. */
    public static Spot before(String story) {
        return new Spot(Kind.BEFORE, 0, requireNonNull(story));
    }

    /** Right after another story. */
    public static Spot after(String story) {
        return new Spot(Kind.AFTER, 0, requireNonNull(story));
    }

    /**
     * How many of the stories that stay come before it.
     *
     * @throws IllegalArgumentException when the story beside it is not among them
     */
    int among(List<BacklogOrder.Ranked> staying) {
        if (kind == Kind.AT) {
            return Math.max(0, Math.min(place - 1, staying.size()));
        }
        for (int i = 0; i < staying.size(); i++) {
            if (staying.get(i).key().equals(story)) {
                return kind == Kind.BEFORE ? i : i + 1;
            }
        }
        throw new IllegalArgumentException("This backlog has no other story " + story);
    }
}
