package nl.blauwdruk.web.backlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.blauwdruk.story.backlog.Spot;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.backlog.StoryLabels;
import nl.blauwdruk.story.backlog.StoryStatus;
import nl.blauwdruk.story.generation.Priority;
import nl.blauwdruk.web.access.CurrentPerson;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.harness.PageForm;
import nl.blauwdruk.web.harness.ServerTest;
import nl.blauwdruk.web.harness.SignedIn;
import nl.blauwdruk.web.story.OrderingStories;
import nl.blauwdruk.web.story.ReadingStories;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServerTest
class BacklogPageIT {

    private static final String THEME = "zveel";
    private static final int STORIES = 230;

    @ArquillianResource
    private URL server;

    @Inject
    private ManyStories many;

    @Inject
    private OrderingStories ordering;

    @Inject
    private ChangingManyStories changing;

    @Inject
    private BrowsingBacklog browsing;

    @Inject
    private ReadingStories reading;

    @BeforeEach
    void fill_a_theme() {
        many.fill(THEME, STORIES);
    }

    @Test
    void stories_that_move_together_stand_together_and_only_they_are_written() {
        List<Story> before = stories();
        List<String> moving = List.of(before.get(4).key(), before.get(99).key());

        int place =
                as(() -> ordering.move(THEME, moving, Spot.before(before.get(1).key())));

        List<Story> after = stories();
        assertThat(place).isEqualTo(2);
        assertThat(keys(after).subList(0, 4))
                .containsExactly(
                        before.get(0).key(),
                        moving.get(0),
                        moving.get(1),
                        before.get(1).key());
        assertThat(after)
                .filteredOn(story -> before.stream()
                        .noneMatch(same -> same.key().equals(story.key()) && same.version() == story.version()))
                .extracting(Story::key)
                .containsExactlyElementsOf(moving);
    }

    @Test
    void moves_at_the_same_moment_leave_every_story_at_one_place() {
        List<String> before = keys(stories());

        List<CompletableFuture<Void>> moves = IntStream.range(0, 12)
                .mapToObj(i -> CompletableFuture.runAsync(() ->
                        as(() -> ordering.move(THEME, List.of(before.get(100 + i)), Spot.after(before.get(50))))))
                .toList();
        moves.forEach(CompletableFuture::join);

        List<String> after = keys(stories());
        assertThat(after).containsExactlyInAnyOrderElementsOf(before);
        assertThat(after.subList(51, 63)).containsExactlyInAnyOrderElementsOf(before.subList(100, 112));
        as(() -> ordering.move(THEME, List.of(after.get(55)), Spot.at(52)));
        assertThat(keys(stories()).get(51)).isEqualTo(after.get(55));
    }

    @Test
    void many_are_weighed_and_made_ready_at_once_or_none_is() {
        List<String> fine = List.of(ManyStories.key(THEME, 211), ManyStories.key(THEME, 212));
        List<String> withProposal = List.of(ManyStories.key(THEME, 213), ManyStories.key(THEME, 217));

        as(() -> {
            changing.weigh(THEME, fine, Priority.MUST, 13);
            changing.makeReady(THEME, fine);
            return null;
        });

        assertThat(fine).allSatisfy(key -> {
            Story story = story(key);
            assertThat(story.points()).isEqualTo(13);
            assertThat(story.priority()).isEqualTo(Priority.MUST);
            assertThat(story.status()).isEqualTo(StoryStatus.READY);
        });
        assertThatThrownBy(() -> as(() -> {
                    changing.makeReady(THEME, withProposal);
                    return null;
                }))
                .isInstanceOfSatisfying(
                        RefusedStories.class,
                        refused -> assertThat(refused.codes()).containsExactly("ZVEEL-217"));
        assertThat(story(withProposal.get(0)).status()).isEqualTo(StoryStatus.STORY);
    }

    @Test
    void more_than_the_most_do_not_change_together() {
        List<String> keys = IntStream.rangeClosed(0, ChangingManyStories.MOST)
                .mapToObj(i -> ManyStories.key(THEME, i))
                .toList();

        assertThatThrownBy(() -> as(() -> {
                    changing.weigh(THEME, keys, null, 1);
                    return null;
                }))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_filter_finds_on_every_page_what_it_says() {
        BacklogFilter all = BacklogFilter.of(none -> null).showing(BacklogFilter.ALL);
        BacklogFilter found = new BacklogFilter("alles", "NUMMER 22", "", "", "", "", "");
        BacklogFilter one = new BacklogFilter("alles", "zveel-17", "", "base", "Fase 9", "story", "");

        BrowsingBacklog.BacklogPage last = as(() -> browsing.page(THEME, all, 99));

        assertThat(last.found()).isEqualTo(STORIES);
        assertThat(last.page()).isEqualTo(3);
        assertThat(last.stories()).hasSize(30);
        assertThat(last.places().values())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(201, STORIES).boxed().toList());
        assertThat(as(() -> browsing.page(THEME, found, 1)).stories())
                .extracting(Story::code)
                .contains("ZVEEL-22", "ZVEEL-229")
                .hasSize(11);
        assertThat(as(() -> browsing.page(THEME, one, 1)).stories())
                .extracting(Story::code)
                .containsExactly("ZVEEL-17", "ZVEEL-170", "ZVEEL-179");
        assertThat(as(() -> browsing.page(THEME, new BacklogFilter("", "%", "", "", "", "", ""), 1))
                        .found())
                .isZero();
        assertThat(as(() -> browsing.page(THEME, new BacklogFilter("alles", "", "0193", "variation", "", "", ""), 1))
                        .found())
                .isEqualTo(STORIES / 7);
    }

    @Test
    void labels_come_and_go_for_many_stories_and_find_them_whatever_the_capitals() {
        List<String> keys = List.of(ManyStories.key(THEME, 201), ManyStories.key(THEME, 202));
        label(keys, "Voor de zomer, Juridisch", "");
        label(List.of(keys.get(1)), "JURIDISCH, nieuw", "voor de ZOMER");

        BrowsingBacklog.BacklogPage found =
                as(() -> browsing.page(THEME, new BacklogFilter("alles", "", "", "", "", "", "juridisch"), 1));

        assertThat(found.labels()).contains("Juridisch", "nieuw", "Voor de zomer");
        assertThat(found.stories()).extracting(Story::key).containsExactlyElementsOf(keys);
        assertThat(found.stories().get(0).labels()).hasToString("Juridisch, Voor de zomer");
        assertThat(found.stories().get(1).labels()).hasToString("Juridisch, nieuw");
        String twenty = IntStream.range(0, 19).mapToObj(i -> "l" + i).collect(Collectors.joining(","));
        assertThatThrownBy(() -> label(keys, twenty, ""))
                .isInstanceOfSatisfying(
                        RefusedStories.class,
                        refused -> assertThat(refused.codes()).containsExactly("ZVEEL-201", "ZVEEL-202"));
        label(keys, "", "juridisch, nieuw, voor de zomer");
        assertThat(story(keys.get(0)).labels().isEmpty()).isTrue();
    }

    private void label(List<String> keys, String more, String fewer) {
        as(() -> {
            changing.label(THEME, keys, StoryLabels.read(more), StoryLabels.read(fewer));
            return null;
        });
    }

    @Test
    void a_story_before_what_it_needs_is_told_also_when_that_is_on_another_page() {
        String early = ManyStories.key(THEME, 30);
        as(() -> ordering.move(THEME, List.of(early), Spot.TOP));
        as(() -> ordering.move(THEME, List.of(ManyStories.key(THEME, 31)), Spot.BOTTOM));

        BrowsingBacklog.BacklogPage first = as(() -> browsing.page(THEME, BacklogFilter.of(none -> null), 1));

        assertThat(first.early()).containsEntry(early, "ZVEEL-31");
    }

    @Test
    void without_a_script_the_buttons_of_the_page_move_and_say_where_it_stands() throws Exception {
        HttpClient priya = SignedIn.as(root(), "Priya");
        URI page = root().resolve("backlog/list?thema=" + THEME + "&toon=alles");
        String key = ManyStories.key(THEME, 60);

        String moved = press(priya, page, form(priya, page).with("kies", key).with("naar", "150"), "Verplaats");
        String nowhere = press(priya, page, form(priya, page).with("kies", key).with("naar", "ergens"), "Verplaats");
        String none = press(priya, page, form(priya, page).with("kies", ""), "Bovenaan");

        assertThat(moved).contains("ZVEEL-60 staat nu op plaats 150.", "Stories 101–200 van 230");
        assertThat(keys(stories()).get(149)).isEqualTo(key);
        assertThat(nowhere).contains("Vul een plaats in");
        assertThat(none).contains("note--danger");
    }

    @Test
    void who_may_not_order_sees_no_buttons_and_gets_nothing_moved() throws Exception {
        HttpClient lev = SignedIn.as(root(), "Lev");
        URI page = root().resolve("backlog/list?thema=" + THEME);
        List<String> before = keys(stories());

        String html = get(lev, page);

        assertThat(html).contains("ZVEEL-").doesNotContain("Verplaats naar");
        assertThat(keys(stories())).isEqualTo(before);
    }

    @Test
    void a_filter_that_is_kept_is_a_link_for_its_owner_alone_until_it_is_removed() throws Exception {
        HttpClient priya = SignedIn.as(root(), "Priya");
        HttpClient lev = SignedIn.as(root(), "Lev");
        URI page = root().resolve("backlog/list?thema=" + THEME + "&toon=nietklaar&fase=Fase+9");
        String link = "&amp;toon=nietklaar&amp;fase=Fase+9\" aria-current=\"true\"";

        String saved = press(priya, page, form(priya, page).with("filternaam", " Negen <b> "), "Bewaar");
        String again = press(priya, page, form(priya, page).with("filternaam", "NEGEN <B>"), "Bewaar");
        String nameless = press(priya, page, form(priya, page).with("filternaam", " "), "Bewaar");
        String others = get(lev, page);
        String removed = press(priya, page, form(priya, page), "Verwijder");

        assertThat(saved).contains(link, ">Negen &lt;b&gt;</a>");
        assertThat(again).contains("is bewaard.").containsOnlyOnce(">Negen &lt;b&gt;</a>");
        assertThat(nameless).contains("Het filter is niet bewaard.");
        assertThat(others).contains("Bewaar filter").doesNotContain("Negen");
        assertThat(removed).contains("is verwijderd.").doesNotContain(">Negen &lt;b&gt;</a>");
    }

    @Test
    void an_order_by_wsjf_is_shown_first_and_then_taken_over_with_what_a_story_needs_before_it() throws Exception {
        String theme = "zwsjf";
        many.fill(theme, 12);
        String valuable = ManyStories.key(theme, 9);
        as(() -> {
            changing.weigh(theme, List.of(valuable, ManyStories.key(theme, 5)), null, 2);
            changing.rate(theme, List.of(valuable), 20, 13, 8);
            changing.rate(theme, List.of(ManyStories.key(theme, 5)), 3, 2, 1);
            return null;
        });
        HttpClient priya = SignedIn.as(root(), "Priya");
        URI page = root().resolve("backlog/wsjf?thema=" + theme);
        PageForm seen = PageForm.in(get(priya, page), "wsjf");

        String stale =
                press(priya, page, PageForm.in(get(priya, page), "wsjf").with("voorstel", "x"), "Neem volgorde over");
        List<Story> before = as(() -> reading.ofTheme(theme));
        String taken = press(priya, page, seen, "Neem volgorde over");

        assertThat(stale).contains("Er is niets verplaatst");
        assertThat(keys(before).get(0)).isEqualTo(ManyStories.key(theme, 1));
        assertThat(taken).contains("5 user stories staan nu op een andere plaats.", "staat al in deze volgorde");
        assertThat(as(() -> reading.ofTheme(theme)))
                .extracting(Story::code)
                .startsWith("ZWSJF-10", "ZWSJF-9", "ZWSJF-5", "ZWSJF-1", "ZWSJF-2");
        assertThat(get(priya, root().resolve("backlog/list?thema=" + theme))).contains(">20,5<");
        assertThat(get(priya, root().resolve("story/view?thema=" + theme + "&story=" + valuable)))
                .contains("WSJF 20,5 = (20 + 13 + 8) / 2");
    }

    private PageForm form(HttpClient client, URI page) throws Exception {
        return PageForm.in(get(client, page), "backlog");
    }

    private static String press(HttpClient client, URI page, PageForm form, String button) throws Exception {
        return client.send(form.press(page, button), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static String get(HttpClient client, URI page) throws Exception {
        return client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private URI root() {
        return URI.create("http://127.0.0.1:" + server.getPort() + "/");
    }

    private List<Story> stories() {
        return as(() -> reading.ofTheme(THEME));
    }

    private Story story(String key) {
        return as(() -> reading.byKey(key)).orElseThrow();
    }

    private static List<String> keys(List<Story> stories) {
        return stories.stream().map(Story::key).toList();
    }

    private static <T> T as(Supplier<T> work) {
        return CurrentPerson.runAs(Person.SYSTEM, work);
    }
}
