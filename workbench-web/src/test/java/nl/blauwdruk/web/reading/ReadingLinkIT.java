package nl.blauwdruk.web.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import nl.blauwdruk.exchange.ExampleSet;
import nl.blauwdruk.web.access.CurrentPerson;
import nl.blauwdruk.web.access.Grant;
import nl.blauwdruk.web.access.NotAllowed;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.access.Role;
import nl.blauwdruk.web.access.Scope;
import nl.blauwdruk.web.access.Secret;
import nl.blauwdruk.web.access.Via;
import nl.blauwdruk.web.blueprint.ImportingBlueprints;
import nl.blauwdruk.web.blueprint.UploadedFile;
import nl.blauwdruk.web.harness.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServerTest
class ReadingLinkIT {

    private static final String THEME = "lezen";
    private static final String BASE = "blueprint:lezen-basis";
    private static final String ZWOLLE = "blueprint:lezen-zwolle";
    private static final Person OF_PROGRAMME = person(Grant.of(Role.DESIGNER));
    private static final Person OF_ZWOLLE = person(Grant.of(Role.PARTNER, "0193"));
    private static final Person OF_GRONINGEN = person(Grant.of(Role.PARTNER, "0014"));

    @Inject
    private GivingReadingLinks giving;

    @Inject
    private ImportingBlueprints importing;

    @Inject
    private HttpServletRequest here;

    @PersistenceContext
    private EntityManager entities;

    @Resource
    private UserTransaction transaction;

    @BeforeEach
    void import_a_base_and_a_concept_of_zwolle() {
        as(Person.SYSTEM, () -> importing.importFiles(List.of(file("basis.yaml"))));
        as(OF_ZWOLLE, () -> importing.importFiles(List.of(file("zwolle.yaml"))));
    }

    @Test
    void a_link_shows_its_one_page_without_menu_and_forms_and_is_counted() throws Exception {
        Secret secret =
                as(OF_PROGRAMME, () -> giving.give(BASE, Duration.ofDays(30)).secret());

        HttpResponse<String> page = get("lees/" + secret.text());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<table class=\"grid\"").doesNotContain("<form", "class=\"nav\"", "/start");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("X-Robots-Tag").orElseThrow()).contains("noindex");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(find(secret).timesUsed()).isEqualTo(1);
        assertThat(find(secret).lastUsedAt()).isPresent();
    }

    @Test
    void nothing_else_is_to_be_had_by_it() throws Exception {
        Secret secret =
                as(OF_PROGRAMME, () -> giving.give(BASE, Duration.ofDays(30)).secret());

        HttpResponse<String> other = get("lees/" + secret.text() + "?blauwdruk=lezen-zwolle&thema=wmo");

        assertThat(other.body()).contains("<table class=\"grid\"").doesNotContain("Zwolle");
        assertThat(get("start").statusCode()).isEqualTo(302);
        assertThat(get("blueprint/grid?blauwdruk=lezen-basis").statusCode()).isEqualTo(302);
        assertThat(get("api/v1/blueprints/lezen-basis").statusCode()).isEqualTo(401);
        assertThat(get("lees/" + secret.text() + "/start").statusCode()).isEqualTo(404);
        assertThat(post("lees/" + secret.text()).statusCode()).isEqualTo(405);
    }

    @Test
    void what_is_unknown_taken_back_or_too_old_shows_nothing() throws Exception {
        Secret revoked =
                as(OF_PROGRAMME, () -> giving.give(BASE, Duration.ofDays(30)).secret());
        long id = find(revoked).id();
        as(OF_PROGRAMME, () -> {
            giving.revoke(id);
            return true;
        });
        Secret old =
                as(OF_PROGRAMME, () -> giving.give(BASE, Duration.ofDays(1)).secret());
        transaction.begin();
        entities.createNativeQuery("update reading_link set expires_at = '2020-01-01 00:00:00' where secret_hash = ?")
                .setParameter(1, old.hash())
                .executeUpdate();
        transaction.commit();

        for (String path : List.of(revoked.text(), old.text(), Secret.random().text(), "", "x".repeat(3000))) {
            HttpResponse<String> gone = get("lees/" + path);
            assertThat(gone.statusCode()).isEqualTo(404);
            assertThat(gone.body()).doesNotContain("<table class=\"grid\"");
        }
    }

    @Test
    void a_concept_is_shown_by_its_own_municipality_only() throws Exception {
        Secret secret =
                as(OF_ZWOLLE, () -> giving.give(ZWOLLE, Duration.ofDays(30)).secret());

        assertThat(get("lees/" + secret.text()).body()).contains("<table class=\"grid\"");
        for (Person other : List.of(OF_PROGRAMME, OF_GRONINGEN)) {
            assertThatThrownBy(() -> as(other, () -> giving.give(ZWOLLE, Duration.ofDays(30))))
                    .isInstanceOf(UnknownSubject.class);
        }
    }

    @Test
    void a_link_belongs_to_whose_the_thing_is() {
        Secret secret =
                as(OF_ZWOLLE, () -> giving.give(ZWOLLE, Duration.ofDays(30)).secret());
        long id = find(secret).id();

        assertThatThrownBy(() -> as(OF_GRONINGEN, () -> {
                    giving.revoke(id);
                    return true;
                }))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(OF_GRONINGEN, () -> giving.give(BASE, Duration.ofDays(30))))
                .isInstanceOf(NotAllowed.class);

        assertThat(as(OF_GRONINGEN, () -> giving.mine()))
                .noneMatch(link -> link.id().equals(id));
        assertThat(as(OF_ZWOLLE, () -> giving.mine()))
                .anyMatch(link -> link.id().equals(id));
    }

    @Test
    void no_link_is_good_for_more_than_a_year() {
        assertThatThrownBy(() -> as(OF_PROGRAMME, () -> giving.give(BASE, Duration.ofDays(400))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> as(OF_PROGRAMME, () -> giving.give(BASE, Duration.ofDays(-1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void who_reads_by_a_link_changes_nothing_and_sees_no_audit() {
        Person reader = Person.ofLink(1, "0193");

        List<Operation> allowed = List.of(Operation.values()).stream()
                .filter(operation -> reader.may(operation, Scope.of("0193", THEME)))
                .toList();

        assertThat(allowed).containsExactly(Operation.READ);
    }

    private ReadingLink find(Secret secret) {
        return entities.createQuery("select l from ReadingLink l where l.secretHash = :hash", ReadingLink.class)
                .setParameter("hash", secret.hash())
                .getSingleResult();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(uri(path)).build());
    }

    private HttpResponse<String> post(String path) throws Exception {
        return send(HttpRequest.newBuilder(uri(path))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + here.getLocalPort() + here.getContextPath() + "/" + path);
    }

    private static UploadedFile file(String name) {
        try {
            String text = Files.readString(ExampleSet.folder().resolve("wmo").resolve(name), StandardCharsets.UTF_8)
                    .replace("id: wmo-", "id: lezen-")
                    .replaceAll("(?m)^thema: .*$", "thema: lezen")
                    .replaceAll("(?m)^status: .*$", "status: concept");
            return new UploadedFile(name, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T as(Person person, Supplier<T> work) {
        return CurrentPerson.runAs(person, work);
    }

    private static Person person(Grant grant) {
        return new Person("lezen", "Wie deelt", List.of(grant), Via.SESSION, false);
    }
}
