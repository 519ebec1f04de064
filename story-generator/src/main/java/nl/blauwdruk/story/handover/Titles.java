package nl.blauwdruk.story.handover;

/** Other tools bound the length of a title. */
final class Titles {

    private Titles() {}

    /** On one line; what does not fit ends in an ellipsis, as the whole of it stands in the description. */
    static String within(int longest, String title) {
        String line = title.replaceAll("\\s+", " ").strip();
        return line.length() <= longest ? line : line.substring(0, longest - 1) + "…";
    }
}
