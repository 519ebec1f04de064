package nl.blauwdruk.web.estimation;

/** Somebody did something to a story that no longer lies on the table. */
public class AnotherStory extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AnotherStory(String story) {
        super(story + " lies on the table no more");
    }
}
