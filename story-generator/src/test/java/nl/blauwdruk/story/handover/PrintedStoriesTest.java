package nl.blauwdruk.story.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.blauwdruk.exchange.ExampleSet;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.comparison.Comparing;
import nl.blauwdruk.story.generation.GeneratedStory;
import nl.blauwdruk.story.generation.StoryGenerator;
import nl.blauwdruk.story.generation.StoryKind;
import nl.blauwdruk.story.generation.ThemeInput;
import nl.blauwdruk.template.Templates;
import org.junit.jupiter.api.Test;

/**
 * Thirty stories of three themes are printed in the documentation, to be read by product owners; this keeps them what the product
 * writes. With {@code -Dblauwdruk.print=true} the test prints them anew.
 */
class PrintedStoriesTest {

    private static final Path PRINTED = Path.of("..", "docs", "examples", "user-stories.adoc");
    private static final List<String> THEMES = List.of("minima", "schulden", "wmo");

    @Test
    void the_printed_stories_are_what_the_product_writes() throws IOException {
        List<GeneratedStory> all = new StoryGenerator()
                .generate(THEMES.stream().map(PrintedStoriesTest::input).toList());
        List<BacklogItem> chosen = new ArrayList<>();
        for (String theme : THEMES) {
            chosen.addAll(first(all, theme, StoryKind.BASE, 7));
            chosen.addAll(first(all, theme, StoryKind.VARIATION, 2));
            chosen.addAll(first(all, theme, StoryKind.CROSS_CUTTING, 1));
        }
        String document = new BacklogDocument(new Templates()).write(chosen);
        if (Boolean.getBoolean("blauwdruk.print")) {
            Files.writeString(PRINTED, document);
        }

        assertThat(chosen).hasSize(30);
        assertThat(Files.readString(PRINTED)).isEqualTo(document);
    }

    private static List<BacklogItem> first(List<GeneratedStory> all, String theme, StoryKind kind, int count) {
        return all.stream()
                .filter(story -> story.theme().equals(theme) && story.kind() == kind)
                .limit(count)
                .map(story -> BacklogItem.of(story, new Locale("nl")))
                .toList();
    }

    private static ThemeInput input(String theme) {
        List<Blueprint> all = ExampleSet.blueprints(theme);
        Optional<Blueprint> base = Optional.of(all.get(0));
        List<Blueprint> variants = all.subList(1, all.size());
        return new ThemeInput(theme, base, variants, new Comparing().compare(base, variants));
    }
}
