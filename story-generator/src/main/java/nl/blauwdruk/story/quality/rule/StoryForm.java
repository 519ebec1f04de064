package nl.blauwdruk.story.quality.rule;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.story.quality.ReadBacklog;
import nl.blauwdruk.story.quality.ReadStory;
import nl.blauwdruk.story.quality.text.Indicator;
import nl.blauwdruk.story.quality.text.Indicator.Part;
import nl.blauwdruk.story.quality.text.Span;
import nl.blauwdruk.story.quality.text.StoryParser;
import nl.blauwdruk.story.quality.text.StoryParts;

/**
 * The form most stories of a backlog have.
 *
 * @param order of the parts
 * @param words that open each part
 * @param comma whether a comma stands before the parts that follow the first
 */
record StoryForm(List<Part> order, Map<Part, String> words, boolean comma) {

    private static final List<Part> PLAIN = List.of(Part.ROLE, Part.WISH, Part.REASON);

    /** @param usual the words most stories use, by part */
    static StoryForm usual(ReadBacklog backlog, Map<Part, String> usual) {
        Map<List<Part>, Integer> orders = new HashMap<>();
        int commas = 0;
        for (ReadStory story : backlog.stories()) {
            List<Part> order =
                    story.parts().indicators().stream().map(Indicator::part).toList();
            if (order.size() == PLAIN.size()) {
                orders.merge(order, 1, Integer::sum);
            }
            Optional<Span> role = story.parts().role();
            commas +=
                    role.isPresent() && story.text().startsWith(",", role.get().end()) ? 1 : -1;
        }
        List<Part> most = orders.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse(PLAIN);
        return new StoryForm(most, usual, commas > 0);
    }

    /** Whether the parts a story has come in this order. */
    boolean isInOrder(List<Part> parts) {
        List<Part> expected = order.stream().filter(parts::contains).toList();
        return expected.equals(parts);
    }

    /** The story in this form; as it was when it lacks a role or a wish. */
    String rewrite(String text, Language language) {
        StoryParts parts = new StoryParser(language).parse(text);
        if (parts.role().isEmpty() || parts.wish().isEmpty() || parts.before().isPresent()) {
            return text;
        }
        StringBuilder story = new StringBuilder();
        for (Part part : order) {
            Optional<Span> content = switch (part) {
                case ROLE -> parts.role();
                case WISH -> parts.wish();
                case REASON -> parts.reason();
            };
            content.ifPresent(span -> append(story, opening(parts, part, language), span.in(text)));
        }
        story.setCharAt(0, Character.toUpperCase(story.charAt(0)));
        story.append('.');
        parts.extra().ifPresent(extra -> story.append(' ').append(extra.in(text)));
        return story.toString();
    }

    private void append(StringBuilder story, String opening, String content) {
        if (!story.isEmpty()) {
            story.append(comma ? ", " : " ");
        }
        story.append(opening).append(' ').append(content);
    }

    /** The usual words; the pronoun in English is a capital, and the article of the role stays the story's own. */
    private String opening(StoryParts parts, Part part, Language language) {
        Optional<Indicator> own = parts.indicator(part);
        String form = words.getOrDefault(part, own.map(Indicator::form).orElse(""));
        if (language == Language.ENGLISH && part == Part.ROLE && form.equals("as")) {
            String written = own.map(Indicator::form).orElse("as a");
            return written.startsWith("as ") ? written : "as a";
        }
        return language == Language.ENGLISH && form.startsWith("i ") ? "I " + form.substring(2) : form;
    }
}
