package nl.blauwdruk.web.joining;

/**
 * A step in the strip along the top.
 *
 * @param kind word of how it was answered; empty while it was not
 * @param extras how many extra steps come after it
 */
public record Tick(int number, String mark, String name, String kind, int extras, boolean current) {

    /** Whether something was said of it. */
    public boolean isAnswered() {
        return !kind.isEmpty();
    }

    /** How it looks. */
    public String styleClass() {
        return (current ? "now " : "") + (isAnswered() ? "done kind kind--" + kind : "");
    }
}
