package nl.blauwdruk.web.estimation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import nl.blauwdruk.exchange.ExampleSet;
import nl.blauwdruk.story.backlog.Stories;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.estimation.Card;
import nl.blauwdruk.story.estimation.Hand;
import nl.blauwdruk.story.estimation.PokerGame;
import nl.blauwdruk.web.access.CurrentPerson;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.blueprint.ImportingBlueprints;
import nl.blauwdruk.web.blueprint.UploadedFile;
import nl.blauwdruk.web.harness.ServerTest;
import nl.blauwdruk.web.harness.SignedIn;
import nl.blauwdruk.web.story.GeneratingStories;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServerTest
class PlanningPokerIT {

    private static final String THEME = "xpoker";
    private static final String TABLE = "backlog/poker?thema=" + THEME;

    @ArquillianResource
    private URL server;

    @Inject
    private ImportingBlueprints importing;

    @Inject
    private GeneratingStories generating;

    @Inject
    private EstimatingTogether estimating;

    @Inject
    private Stories stories;

    private HttpClient owner;
    private HttpClient master;
    private HttpClient supplier;

    @BeforeEach
    void thereIsABacklog() throws Exception {
        if (stories.ofTheme(THEME).isEmpty()) {
            bySystem(() -> importing.importFiles(List.of(file("basis.yaml"), file("zwolle.yaml"))));
            bySystem(generating::generate);
        }
        owner = SignedIn.as(root(), "Priya");
        master = SignedIn.as(root(), "Sam");
        supplier = SignedIn.as(root(), "Lev");
        move(owner, "begin");
    }

    @AfterEach
    void theTableIsCleared() {
        bySystem(() -> {
            estimating.end(THEME);
            return true;
        });
    }

    @Test
    void a_card_is_seen_by_nobody_before_all_are_turned() throws Exception {
        lay(supplier, "100");

        assertThat(get(owner, TABLE).body())
                .contains("Lev")
                .contains("seat__card--down")
                .doesNotContain(">100<");
        assertThat(get(supplier, TABLE).body()).containsPattern("value=\"100\"[^>]*aria-pressed=\"true\"");

        move(owner, "turn");

        assertThat(get(owner, TABLE).body()).containsPattern("seat__card[^>]*>100<");
    }

    @Test
    void cards_laid_at_the_same_moment_all_lie_there() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> laid = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            for (HttpClient player : List.of(owner, master, supplier)) {
                laid.add(posting(player, form("thema", THEME, "doen", "lay", "story", shown(), "kaart", "8")));
            }
        }
        for (CompletableFuture<HttpResponse<String>> one : laid) {
            assertThat(one.get().headers().firstValue("Location").orElse("")).doesNotContain("fout=");
        }

        assertThat(game().hands())
                .hasSize(3)
                .allMatch(hand -> hand.card().filter(Card.EIGHT::equals).isPresent());
    }

    @Test
    void what_was_agreed_on_is_the_estimate_of_the_story_and_the_next_one_comes() throws Exception {
        String first = shown();
        lay(supplier, "5");
        lay(master, "8");
        move(owner, "turn");

        HttpResponse<String> answer = posting(
                        master, form("thema", THEME, "doen", "agree", "story", first, "kaart", "8"))
                .get();

        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("fout=");
        assertThat(stories.byKey(first).orElseThrow().points()).isEqualTo(8);
        assertThat(shown()).isNotEqualTo(first);
        assertThat(game().hands()).allMatch(hand -> hand.card().isEmpty());
        assertThat(get(owner, TABLE).body())
                .contains(stories.byKey(first).orElseThrow().code());
    }

    @Test
    void a_move_for_a_story_that_is_gone_does_nothing_to_the_next() throws Exception {
        String first = shown();
        lay(supplier, "5");
        move(owner, "later");

        String second = shown();
        HttpResponse<String> late = posting(supplier, form("thema", THEME, "doen", "lay", "story", first, "kaart", "3"))
                .get();

        assertThat(second).isNotEqualTo(first);
        assertThat(late.headers().firstValue("Location").orElse("")).contains("fout=story");
        assertThat(game().hands()).extracting(Hand::card).allMatch(card -> card.isEmpty());
    }

    @Test
    void who_leaves_takes_the_card_along_and_the_others_stay() throws Exception {
        lay(owner, "1");
        lay(master, "2");
        lay(supplier, "3");

        posting(owner, form("thema", THEME, "doen", "leave")).get();

        assertThat(game().hands()).extracting(Hand::name).containsExactly("Sam", "Lev");
        assertThat(game().hands()).extracting(hand -> hand.card().orElseThrow()).containsExactly(Card.TWO, Card.THREE);
    }

    @Test
    void a_reader_does_not_play_and_a_supplier_does_not_lead() throws Exception {
        HttpClient reader = SignedIn.as(root(), "Leo");

        int played = posting(reader, form("thema", THEME, "doen", "join")).get().statusCode();
        int led = posting(supplier, form("thema", THEME, "doen", "turn", "story", shown()))
                .get()
                .statusCode();

        assertThat(played).isEqualTo(403);
        assertThat(led).isEqualTo(403);
    }

    @Test
    void chosen_stories_are_estimated_in_the_order_of_the_backlog_whatever_points_they_have() throws Exception {
        theTableIsCleared();
        Story third = stories.ofTheme(THEME).get(2);
        Story first = stories.ofTheme(THEME).get(0);

        String wrong = choose(third.code() + ", XXX-1");
        boolean begun = CurrentPerson.runAs(
                Person.SYSTEM, () -> estimating.running(THEME).isPresent());
        String right = choose(third.code().toLowerCase(Locale.ROOT) + " " + first.code());

        assertThat(wrong).contains("fout=codes");
        assertThat(begun).isFalse();
        assertThat(right).doesNotContain("fout=");
        assertThat(game().left()).containsExactly(first.key(), third.key());
    }

    private String choose(String codes) throws Exception {
        return posting(owner, form("thema", THEME, "doen", "choose", "codes", codes))
                .get()
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    @Test
    void a_card_that_does_not_exist_is_refused() throws Exception {
        HttpResponse<String> answer = posting(
                        supplier, form("thema", THEME, "doen", "lay", "story", shown(), "kaart", "7"))
                .get();

        assertThat(answer.headers().firstValue("Location").orElse("")).contains("fout=wrong");
        assertThat(game().hands()).isEmpty();
    }

    private PokerGame game() {
        return CurrentPerson.runAs(
                Person.SYSTEM, () -> estimating.running(THEME).orElseThrow());
    }

    private String shown() {
        return game().shown().orElseThrow();
    }

    private void lay(HttpClient player, String card) throws Exception {
        posting(player, form("thema", THEME, "doen", "lay", "story", shown(), "kaart", card))
                .get();
    }

    private void move(HttpClient client, String what) throws Exception {
        String story = what.equals("begin") ? "" : shown();
        posting(client, form("thema", THEME, "doen", what, "story", story)).get();
    }

    private HttpResponse<String> get(HttpClient client, String path) throws Exception {
        return client.send(HttpRequest.newBuilder(root().resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private CompletableFuture<HttpResponse<String>> posting(HttpClient client, String body) {
        return client.sendAsync(
                HttpRequest.newBuilder(root().resolve("backlog/poker-move"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String form(String... fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8))
                    .append('&');
        }
        return body.toString();
    }

    private static <T> void bySystem(Supplier<T> work) {
        CurrentPerson.runAs(Person.SYSTEM, work);
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
}
