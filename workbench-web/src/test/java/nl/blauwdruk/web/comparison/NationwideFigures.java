package nl.blauwdruk.web.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.blauwdruk.exchange.ExampleSet;
import nl.blauwdruk.web.access.CurrentPerson;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.blueprint.ImportingBlueprints;
import nl.blauwdruk.web.blueprint.UploadedFile;
import nl.blauwdruk.web.harness.ServerTest;
import nl.blauwdruk.web.harness.SignedIn;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/**
 * How quickly the pages with all municipalities answer; a measurement, run by name only. The variants stand in the folder that {@code BLAUWDRUK_MANY}
 * names.
 */
@ServerTest
class NationwideFigures {

    private static final String THEME = "xmany";
    private static final int BATCH = 20;
    private static final int REQUESTS = 20;
    private static final int EDITS = 3;

    @ArquillianResource
    private URL server;

    @Inject
    private ImportingBlueprints importing;

    @Test
    void measure() throws Exception {
        List<Path> files = files();
        for (int first = 0; first < files.size(); first += BATCH) {
            List<UploadedFile> batch = files.subList(first, Math.min(files.size(), first + BATCH)).stream()
                    .map(NationwideFigures::file)
                    .toList();
            CurrentPerson.runAs(Person.SYSTEM, () -> importing.importFiles(batch));
        }
        HttpClient priya = SignedIn.as(server.toURI(), "Priya");
        System.out.printf(Locale.ROOT, "NATIONWIDE with %d variants%n", files.size() - 1);
        for (String page : List.of(
                "comparison/theme?thema=" + THEME,
                "comparison/nationwide?thema=" + THEME,
                "comparison/nationwide?thema=" + THEME + "&pagina=3&volgorde=basis",
                "comparison/pairs?thema=" + THEME + "&rijen=2&kolommen=5",
                "api/v1/comparisons/" + THEME + "/pairs?pageSize=500&page=20",
                "api/v1/comparisons/" + THEME + "/best-base")) {
            tell(page, priya, server.toURI().resolve(page));
        }
        for (int edit = 1; edit <= EDITS; edit++) {
            UploadedFile edited = renamed(files.get(1), edit);
            CurrentPerson.runAs(Person.SYSTEM, () -> importing.importFiles(List.of(edited)));
            tell("after an edit", priya, server.toURI().resolve("comparison/theme?thema=" + THEME));
        }
    }

    /** With another name for its first step. */
    private static UploadedFile renamed(Path file, int edit) {
        UploadedFile whole = file(file);
        String text = new String(whole.content(), StandardCharsets.UTF_8);
        int at = text.indexOf("naam: ", text.indexOf("stappen:")) + "naam: ".length();
        String changed = text.substring(0, at) + "Wijziging " + edit + " van " + text.substring(at);
        return new UploadedFile(whole.name(), changed.getBytes(StandardCharsets.UTF_8));
    }

    private static void tell(String page, HttpClient client, URI address) throws IOException, InterruptedException {
        long[] times = new long[REQUESTS];
        long first = 0;
        for (int i = 0; i < REQUESTS; i++) {
            long start = System.nanoTime();
            HttpResponse<String> answer =
                    client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
            times[i] = System.nanoTime() - start;
            first = i == 0 ? times[0] : first;
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "NATIONWIDE %s: first %d ms, median %d ms%n",
                page,
                first / 1_000_000,
                times[REQUESTS / 2] / 1_000_000);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> many = Files.list(Path.of(System.getenv("BLAUWDRUK_MANY")))) {
            return Stream.concat(Stream.of(ExampleSet.folder().resolve("minima").resolve("basis.yaml")), many.sorted())
                    .toList();
        }
    }

    private static UploadedFile file(Path file) {
        try {
            String moved = Files.readString(file)
                    .replace("id: minima-", "id: " + THEME + "-")
                    .replaceAll("(?m)^thema: .*$", "thema: " + THEME);
            return new UploadedFile(file.getFileName().toString(), moved.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("No " + file.toAbsolutePath(), e);
        }
    }
}
