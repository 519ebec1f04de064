package nl.blauwdruk.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final Pattern KEY = Pattern.compile("t(?:\\[|\\.format\\()'([A-Za-z.]+)'(?!\\.concat)");

    private static final Pattern LITERAL = Pattern.compile("['\"]([A-Za-z0-9.]+)['\"]");

    @ParameterizedTest
    @ValueSource(strings = {"texts", "messages"})
    void both_languages_have_the_same_keys(String bundle) throws IOException {
        Properties dutch = read(bundle, "nl");

        Properties english = read(bundle, "en");

        assertThat(new TreeSet<>(english.stringPropertyNames())).isEqualTo(new TreeSet<>(dutch.stringPropertyNames()));
    }

    @Test
    void every_key_a_page_names_is_written() throws IOException {
        Properties dutch = read("nl");

        List<String> named = pages().stream().flatMap(TextsTest::keysIn).toList();

        assertThat(named).hasSizeGreaterThan(50).allMatch(dutch::containsKey);
    }

    /** A key may be put together: {@code 'kind.'.concat(…)} on a page, {@code "kind." + …} in Java. */
    @Test
    void every_key_is_used_by_a_page_or_a_class() throws IOException {
        Set<String> written = read("nl").stringPropertyNames();

        List<String> named = Stream.of("src/main/webapp", "src/main/java")
                .flatMap(TextsTest::sources)
                .flatMap(source -> LITERAL.matcher(source).results())
                .map(match -> match.group(1))
                .toList();
        Set<String> whole = Set.copyOf(named);
        List<String> begun =
                named.stream().filter(name -> name.endsWith(".")).distinct().toList();

        assertThat(written)
                .allMatch(key -> whole.contains(key) || begun.stream().anyMatch(key::startsWith));
    }

    @Test
    void no_text_is_empty() throws IOException {
        Properties dutch = read("nl");
        Properties english = read("en");

        assertThat(dutch.values()).allMatch(text -> !text.toString().isBlank());
        assertThat(english.values()).allMatch(text -> !text.toString().isBlank());
    }

    private static Stream<String> sources(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files
                    .filter(file -> file.toString().matches(".*[.](xhtml|java)"))
                    .map(TextsTest::contentOf)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String contentOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/webapp"))) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }

    private static Stream<String> keysIn(Path page) {
        try {
            return KEY.matcher(Files.readString(page)).results().map(match -> match.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(String language) throws IOException {
        return read("texts", language);
    }

    private static Properties read(String bundle, String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream in =
                TextsTest.class.getResourceAsStream("/nl/blauwdruk/web/" + bundle + "_" + language + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
