package nl.blauwdruk.web.backlog;

/**
 * How many stories a backlog has, and of which sorts.
 *
 * @param open not accepted yet
 * @param unready of those, not said to be ready yet
 */
public record BacklogFigures(long stories, long points, long open, long ready, long proposed, long unready) {

    static final BacklogFigures NONE = new BacklogFigures(0, 0, 0, 0, 0, 0);
}
