package nl.blauwdruk.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.blauwdruk.exchange.ExampleSet;
import nl.blauwdruk.web.access.CurrentPerson;
import nl.blauwdruk.web.access.Grant;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.access.Role;
import nl.blauwdruk.web.access.Via;
import nl.blauwdruk.web.blueprint.ImportingBlueprints;
import nl.blauwdruk.web.blueprint.UploadedFile;
import nl.blauwdruk.web.people.BeginningPeople;
import nl.blauwdruk.web.people.Membership;
import nl.blauwdruk.web.token.OwningTokens;

/** Programs with a token of somebody with one role, and themes for them to work on. */
@ApplicationScoped
class Programs {

    static final String ZWOLLE = "0193";
    static final String GRONINGEN = "0014";
    static final String JSON = "application/json";

    @Inject
    private BeginningPeople people;

    @Inject
    private OwningTokens tokens;

    @Inject
    private ImportingBlueprints importing;

    @Inject
    private HttpServletRequest here;

    /** A program of somebody with this role in the whole programme, or in a municipality. */
    ApiClient of(Role role, String municipality) {
        return of(role, municipality, false);
    }

    /** The same, with a token for reading alone when asked. */
    ApiClient of(Role role, String municipality, boolean onlyReads) {
        String login = role.name().toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID();
        people.addUnlessThere(login, login, List.of(new Membership(role, municipality, null)));
        Person person = new Person(login, login, List.of(new Grant(role, municipality, null)), Via.SESSION, false);
        String secret = CurrentPerson.runAs(person, () -> tokens.make("proef", onlyReads, Duration.ofDays(1)))
                .secret()
                .text();
        try {
            return ApiClient.withToken(
                    URI.create("http://127.0.0.1:" + here.getLocalPort() + "/").toURL(), secret);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A theme with a base and the variants of Zwolle and Groningen, adopted. */
    void prepare(String theme) {
        CurrentPerson.runAs(
                Person.SYSTEM,
                () -> importing.importFiles(Stream.of("basis", "zwolle", "groningen")
                        .map(name -> new UploadedFile(
                                name + ".yaml", file(theme, name).getBytes(StandardCharsets.UTF_8)))
                        .toList()));
    }

    /** A file of the example, as one of another theme. */
    static String file(String theme, String name) {
        try {
            return Files.readString(ExampleSet.folder().resolve("wmo").resolve(name + ".yaml"))
                    .replace("id: wmo-", "id: " + theme + "-")
                    .replaceAll("(?m)^thema: .*$", "thema: " + theme);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonObject object(HttpResponse<String> answer) {
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    static JsonArray array(HttpResponse<String> answer) {
        return Json.createReader(new StringReader(answer.body())).readArray();
    }

    static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    /** The path of what an answer says it made. */
    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^.*?/api/", "api/");
    }
}
