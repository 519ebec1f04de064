package nl.blauwdruk.story.sprint;

/** A story on the board cannot take this step from where it is. */
public class NotInThatState extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotInThatState(String story, SprintItemState is, SprintItemState needed) {
        super(story + " is " + is.word() + ", not " + needed.word());
    }
}
