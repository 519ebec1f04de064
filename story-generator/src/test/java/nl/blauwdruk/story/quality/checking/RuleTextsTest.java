package nl.blauwdruk.story.quality.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.story.quality.StoryFinding;
import nl.blauwdruk.story.quality.WrittenStory;
import nl.blauwdruk.story.quality.rule.StoryRules;
import nl.blauwdruk.story.quality.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleTextsTest {

    static Stream<Arguments> rulesAndLanguages() {
        return StoryRules.ids().stream()
                .flatMap(rule -> Stream.of(Language.values()).map(language -> Arguments.of(rule, language)));
    }

    @ParameterizedTest
    @MethodSource("rulesAndLanguages")
    void the_bad_example_breaks_the_rule_and_the_good_one_breaks_none(String rule, Language language) {
        RuleTexts texts = RuleTexts.in(language);

        assertThat(check(texts.bad(rule))).anyMatch(finding -> finding.rule().equals(rule));
        assertThat(check(texts.good(rule)))
                .noneMatch(finding -> finding.rule().equals(rule))
                .noneMatch(StoryFinding::isFault);
    }

    private static List<StoryFinding> check(List<String> texts) {
        List<WrittenStory> stories = new ArrayList<>();
        texts.forEach(text -> stories.add(new WrittenStory(String.valueOf(stories.size() + 1), text)));
        return new CheckingStories().check(stories).findings();
    }

    @Test
    void both_languages_have_the_same_texts_and_every_finding_an_advice() throws IOException {
        Properties dutch = texts("rules_nl.properties");
        Properties english = texts("rules_en.properties");

        assertThat(dutch.keySet()).isEqualTo(english.keySet());
        assertThat(dutch.stringPropertyNames().stream()
                        .filter(key -> key.endsWith(".advice"))
                        .map(key -> key.replace(".advice", "")))
                .allMatch(dutch::containsKey);
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(RuleTexts.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    @Test
    void words_of_a_story_are_quoted_as_they_are_without_what_cannot_be_seen() {
        StoryFinding finding = new StoryFinding(
                "unambiguous",
                Severity.WARNING,
                "1",
                new Span(0, 1),
                "vague",
                List.of("{0} $1 \u001B[31m"),
                Optional.empty());

        assertThat(RuleTexts.in(Language.DUTCH).message(finding)).isEqualTo("'{0} $1 [31m' is vaag.");
    }
}
