package nl.blauwdruk.web.story.review;

import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.story.backlog.StoryText;
import nl.blauwdruk.story.quality.text.StoryParser;
import nl.blauwdruk.story.quality.text.StoryParts;

/** Takes the sentence of a story apart again. */
final class Sentences {

    private Sentences() {}

    /**
     * The parts of a sentence; one that is not in it stays as it was.
     *
     * @param before the parts of the story it was made from
     */
    static StoryText textOf(String sentence, StoryText before) {
        StoryParts parts = new StoryParser(Language.DUTCH).parse(sentence);
        return new StoryText(
                kept(parts.roleText(), before.role()),
                kept(parts.wishText(), before.wish()),
                parts.reasonText().isBlank() && !sentence.contains(before.reason()) ? "" : reason(parts, before));
    }

    private static String reason(StoryParts parts, StoryText before) {
        return kept(parts.reasonText(), before.reason());
    }

    private static String kept(String read, String before) {
        String plain = read.strip();
        while (plain.endsWith(".") || plain.endsWith(",")) {
            plain = plain.substring(0, plain.length() - 1).strip();
        }
        return plain.isEmpty() ? before : plain;
    }
}
