package nl.blauwdruk.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormsTest {

    private static final Pattern FORM = Pattern.compile("<h:form id=\"([^\"]+)\"");
    private static final Pattern PARAMETER =
            Pattern.compile("<(?:input type=\"hidden\"|f:viewParam) name=\"([^\"]+)\"");

    /** Faces sends a form's id as a field of its own, before the others: who asks for that name gets the id. */
    @Test
    void no_form_is_called_like_a_parameter_of_a_page() throws IOException {
        List<String> pages = pages();

        Set<String> forms = named(FORM, pages);
        Set<String> parameters = named(PARAMETER, pages);

        assertThat(forms).isNotEmpty().doesNotContainAnyElementsOf(parameters);
    }

    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/webapp"))) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(FormsTest::read)
                    .toList();
        }
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> named(Pattern pattern, List<String> pages) {
        return pages.stream()
                .flatMap(page -> pattern.matcher(page).results().map(match -> match.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
