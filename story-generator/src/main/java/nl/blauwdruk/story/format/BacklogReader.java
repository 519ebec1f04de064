package nl.blauwdruk.story.format;

import java.util.Optional;

/** Reads a backlog from whatever it was kept in: JSON, CSV with or without a header, or a text with a story a line. */
public final class BacklogReader {

    private BacklogReader() {}

    /**
     * The stories of a file; which form it is follows from its content.
     *
     * @throws UnreadableStories when it is no text, no form that is known, or holds no story; says what to do
     */
    public static BacklogContent read(byte[] content) {
        String text = Decoding.decode(content);
        if (text.isBlank()) {
            throw new UnreadableStories("Het bestand is leeg. Zet er een story op elke regel in.");
        }
        char first = text.stripLeading().charAt(0);
        Optional<StoryTable> table = first == '[' || first == '{' ? Optional.empty() : StoryTable.find(text);
        BacklogContent backlog = isJson(text, first)
                ? StoryListJson.read(text)
                : table.map(StoryTable::read).orElseGet(() -> StoryLines.read(text));
        if (backlog.stories().isEmpty()) {
            throw new UnreadableStories("Er staan geen stories in het bestand.");
        }
        return backlog;
    }

    /** A line of a text may begin with a bracket too: <i>[US-1] Als …</i>. */
    private static boolean isJson(String text, char first) {
        String rest = text.stripLeading().substring(1).stripLeading();
        boolean opens = !rest.isEmpty() && "{[\"]}".indexOf(rest.charAt(0)) >= 0;
        return (first == '[' || first == '{') && opens;
    }
}
