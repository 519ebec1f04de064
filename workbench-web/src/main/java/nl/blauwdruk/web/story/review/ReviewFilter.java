package nl.blauwdruk.web.story.review;

import java.util.Arrays;
import nl.blauwdruk.story.backlog.ReviewState;
import nl.blauwdruk.story.backlog.Story;

/** Which stories the list shows. */
enum ReviewFilter {
    ALL("alles"),
    OPEN("te-doen"),
    CONFLICT("conflict");

    private final String word;

    ReviewFilter(String word) {
        this.word = word;
    }

    /** The word in the address. */
    String word() {
        return word;
    }

    /** The filter of an address; all for a word that is none. */
    static ReviewFilter of(String word) {
        return Arrays.stream(values())
                .filter(filter -> filter.word.equals(word))
                .findFirst()
                .orElse(ALL);
    }

    boolean shows(Story story) {
        return switch (this) {
            case ALL -> true;
            case OPEN -> ThemeReview.isOpen(story);
            case CONFLICT -> story.review().state() == ReviewState.CONFLICT;
        };
    }
}
