package nl.blauwdruk.web.backlog;

import java.util.List;

/** Some of the stories that were to change together cannot, so none did. */
public class RefusedStories extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final List<String> codes;

    /**
     * @param reason key of the text that says why; its place is for the codes
     * @param codes of the stories that cannot
     */
    public RefusedStories(String reason, List<String> codes) {
        super(reason + ": " + String.join(", ", codes));
        this.reason = reason;
        this.codes = List.copyOf(codes);
    }

    public String reason() {
        return reason;
    }

    public List<String> codes() {
        return codes;
    }
}
