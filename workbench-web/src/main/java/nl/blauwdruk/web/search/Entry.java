package nl.blauwdruk.web.search;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.terminology.Term;
import nl.blauwdruk.story.backlog.Story;

/**
 * Something that can be found.
 *
 * @param kind what it is
 * @param key which one
 * @param source what it is part of; entries of one source come and go together
 * @param theme key of its theme, null for none
 * @param municipality name of the municipality it belongs to, null when shared
 * @param onlyFor CBS code of the one municipality that may see it, null for all
 * @param title what it is called
 * @param detail a line that tells it from others of that name
 * @param link where it is, within the application; empty when it has no page
 * @param words by which it is found, with their weight
 */
record Entry(
        FoundKind kind,
        String key,
        String source,
        String theme,
        String municipality,
        String onlyFor,
        String title,
        String detail,
        String link,
        Map<String, Integer> words) {

    private static final int LONGEST = 480;

    Entry {
        title = cut(title);
        detail = cut(detail);
        words = Map.copyOf(words);
    }

    static String sourceOf(Blueprint blueprint) {
        return "blueprint/" + blueprint.key();
    }

    static String sourceOf(Story story) {
        return "story/" + story.key();
    }

    static String sourceOf(Term term) {
        return "term/" + term.key();
    }

    static Stream<Entry> of(Blueprint blueprint) {
        return Stream.concat(
                Stream.of(whole(blueprint)), blueprint.steps().stream().map(step -> step(blueprint, step)));
    }

    private static Entry whole(Blueprint blueprint) {
        String text = join(blueprint.theme(), ownerOf(blueprint), blueprint.audience(), blueprint.outcome());
        return in(
                blueprint,
                FoundKind.BLUEPRINT,
                blueprint.key(),
                blueprint.title(),
                blueprint.outcome(),
                address(blueprint),
                text);
    }

    private static Entry step(Blueprint blueprint, Step step) {
        String text = join(step.key(), ownerOf(blueprint), step.resident(), step.frontstage(), step.backstage());
        return in(
                blueprint,
                FoundKind.STEP,
                blueprint.key() + "/" + step.mark(),
                step.name(),
                step.resident(),
                address(blueprint) + "#stap-" + step.mark(),
                text);
    }

    private static Entry in(
            Blueprint blueprint, FoundKind kind, String key, String title, String detail, String link, String text) {
        return new Entry(
                kind,
                key,
                sourceOf(blueprint),
                blueprint.theme(),
                blueprint.isBase() ? null : blueprint.ownerName(),
                onlyFor(blueprint).orElse(null),
                title,
                detail,
                link,
                Words.weighed(title, text));
    }

    static Entry of(Story story) {
        String wish = story.text().wish();
        String text = join(story.code(), story.text().role(), story.text().reason());
        return new Entry(
                FoundKind.STORY,
                story.key(),
                sourceOf(story),
                story.theme(),
                null,
                null,
                story.code() + ": " + wish,
                "Als " + story.text().role() + ", zodat " + story.text().reason(),
                "/story/view?thema=" + story.theme() + "&story=" + story.key(),
                Words.weighed(story.code() + " " + wish, text));
    }

    static Entry of(Term term) {
        String words =
                String.join(", ", term.allWords().subList(1, term.allWords().size()));
        return new Entry(
                FoundKind.TERM,
                term.key(),
                sourceOf(term),
                null,
                null,
                null,
                term.preferred(),
                term.law().map(law -> law + ": ").orElse("") + term.definition().orElse(words),
                "/term/view?begrip=" + term.key(),
                Words.weighed(
                        term.preferred(),
                        join(words, term.law().orElse(""), term.definition().orElse(""))));
    }

    private static Optional<String> onlyFor(Blueprint blueprint) {
        return blueprint.owner().filter(owner -> !blueprint.isShared()).map(owner -> owner.code());
    }

    private static String ownerOf(Blueprint blueprint) {
        return blueprint.isBase() ? "" : blueprint.ownerName();
    }

    private static String address(Blueprint blueprint) {
        return "/blueprint/grid?blauwdruk=" + blueprint.key() + "&thema=" + blueprint.theme();
    }

    private static String join(String... texts) {
        return String.join(" ", texts);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " …";
    }
}
