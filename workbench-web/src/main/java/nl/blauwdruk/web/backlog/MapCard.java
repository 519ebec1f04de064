package nl.blauwdruk.web.backlog;

/**
 * A story on the map.
 *
 * @param level word of its status
 * @param release which one it is meant for; null while that is open
 */
public record MapCard(
        String key, String code, String wish, String phase, String level, boolean variation, int points, Long release) {

    boolean isDone() {
        return level.equals("done");
    }
}
