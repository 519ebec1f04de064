package nl.blauwdruk.story.quality.checking;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.blauwdruk.model.comparison.wording.Language;
import nl.blauwdruk.story.quality.Mend;
import nl.blauwdruk.story.quality.StoryFinding;
import nl.blauwdruk.story.quality.text.HiddenCharacters;

/** What rules and findings say to a reader, in Dutch or English. Words of stories come through as they are: who shows them escapes. */
public final class RuleTexts {

    private static final RuleTexts DUTCH = new RuleTexts("rules_nl.properties");
    private static final RuleTexts ENGLISH = new RuleTexts("rules_en.properties");
    private static final int LONGEST_QUOTE = 80;
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final Properties texts = new Properties();

    private RuleTexts(String file) {
        try (InputStream in = RuleTexts.class.getResourceAsStream(file);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static RuleTexts in(Language language) {
        return language == Language.ENGLISH ? ENGLISH : DUTCH;
    }

    /** What the rule is called. */
    public String name(String rule) {
        return text(rule + ".name");
    }

    /** What it asks and why. */
    public String explanation(String rule) {
        return text(rule + ".explanation");
    }

    /** A backlog that keeps to it: one story or more. */
    public List<String> good(String rule) {
        return text(rule + ".good").lines().toList();
    }

    /** A backlog that does not. */
    public List<String> bad(String rule) {
        return text(rule + ".bad").lines().toList();
    }

    /** What is wrong, one sentence. */
    public String message(StoryFinding finding) {
        return filled(finding.rule() + "." + finding.what(), finding);
    }

    private String filled(String key, StoryFinding finding) {
        Matcher places = PLACE.matcher(text(key));
        return places.replaceAll(
                place -> Matcher.quoteReplacement(quoted(finding.arguments().get(Integer.parseInt(place.group(1))))));
    }

    private static String quoted(String words) {
        String line = HiddenCharacters.removedFrom(words).replace('\n', ' ').replace('\r', ' ');
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
    }

    /** How to mend it, one sentence or more. */
    public String advice(StoryFinding finding) {
        return filled(finding.rule() + "." + finding.what() + ".advice", finding);
    }

    /** What the mend does, as the words on a button. */
    public String label(Mend mend) {
        return text("mend." + mend.kind());
    }

    private String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("No text " + key);
        }
        return text;
    }
}
