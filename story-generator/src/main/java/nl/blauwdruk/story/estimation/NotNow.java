package nl.blauwdruk.story.estimation;

/** Something that cannot be done at this point of the game: a card after the cards were turned, points before. */
public class NotNow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotNow(String message) {
        super(message);
    }
}
