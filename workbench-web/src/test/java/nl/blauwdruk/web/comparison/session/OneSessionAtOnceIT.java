package nl.blauwdruk.web.comparison.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.blauwdruk.exchange.ExampleSet;
import nl.blauwdruk.web.access.CurrentPerson;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.blueprint.ImportingBlueprints;
import nl.blauwdruk.web.blueprint.UploadedFile;
import nl.blauwdruk.web.harness.ServerTest;
import nl.blauwdruk.web.harness.SignedIn;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServerTest
class OneSessionAtOnceIT {

    private static final String THEME = "xsession";
    private static final int ROUNDS = 4;
    private static final int CHAIRS = 6;

    @ArquillianResource
    private URL server;

    @Inject
    private ImportingBlueprints importing;

    @Inject
    private HoldingSessions holding;

    @PersistenceContext
    private EntityManager entities;

    @BeforeEach
    void thereIsATheme() {
        CurrentPerson.runAs(
                Person.SYSTEM, () -> importing.importFiles(List.of(file("basis.yaml"), file("zwolle.yaml"))));
    }

    @Test
    void a_move_that_is_refused_is_answered_so() throws Exception {
        HttpClient partner = SignedIn.as(root(), "Zohra");
        long before = held();

        HttpResponse<String> answer = begin(partner).get();

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("<h1>");
        assertThat(held()).isEqualTo(before);
    }

    @Test
    void chairs_who_begin_at_the_same_moment_lead_one_session() throws Exception {
        HttpClient chair = SignedIn.as(root(), "Priya");
        long before = held();

        for (int round = 0; round < ROUNDS; round++) {
            List<CompletableFuture<HttpResponse<String>>> begun = new ArrayList<>();
            for (int number = 0; number < CHAIRS; number++) {
                begun.add(begin(chair));
            }
            for (CompletableFuture<HttpResponse<String>> answer : begun) {
                assertThat(answer.get().statusCode()).isEqualTo(302);
            }
            CurrentPerson.runAs(Person.SYSTEM, () -> {
                holding.end(THEME);
                return true;
            });
        }

        assertThat(held() - before).isEqualTo(ROUNDS);
    }

    private CompletableFuture<HttpResponse<String>> begin(HttpClient client) {
        return client.sendAsync(
                HttpRequest.newBuilder(root().resolve("comparison/session-move"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("thema=" + THEME + "&doen=begin"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static UploadedFile file(String name) {
        try {
            String text = Files.readString(ExampleSet.folder().resolve("wmo").resolve(name), StandardCharsets.UTF_8)
                    .replace("id: wmo-", "id: " + THEME + "-")
                    .replaceAll("(?m)^thema: .*$", "thema: " + THEME);
            return new UploadedFile(name, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The example set is not there", e);
        }
    }

    private URI root() {
        return URI.create("http://127.0.0.1:" + server.getPort() + "/");
    }

    private long held() {
        return entities.createQuery("select count(s) from PartnerSession s where s.theme = :theme", Long.class)
                .setParameter("theme", THEME)
                .getSingleResult();
    }
}
