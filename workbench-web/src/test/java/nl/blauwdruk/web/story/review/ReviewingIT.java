package nl.blauwdruk.web.story.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.blauwdruk.exchange.ExampleSet;
import nl.blauwdruk.model.trace.TargetKind;
import nl.blauwdruk.model.trace.TraceLinks;
import nl.blauwdruk.story.backlog.MergedPart;
import nl.blauwdruk.story.backlog.NotReady;
import nl.blauwdruk.story.backlog.Portion;
import nl.blauwdruk.story.backlog.ReviewState;
import nl.blauwdruk.story.backlog.Reviewing;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.backlog.StoryContent;
import nl.blauwdruk.story.backlog.StoryText;
import nl.blauwdruk.story.generation.Criterion;
import nl.blauwdruk.web.access.CurrentPerson;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.blueprint.ImportingBlueprints;
import nl.blauwdruk.web.blueprint.UploadedFile;
import nl.blauwdruk.web.harness.ServerTest;
import nl.blauwdruk.web.store.Expected;
import nl.blauwdruk.web.store.Overtaken;
import nl.blauwdruk.web.story.GeneratingStories;
import nl.blauwdruk.web.story.ReadingStories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServerTest
class ReviewingIT {

    private static final String THEME = "nakijkproef";
    private static final Criterion OWN = new Criterion("Van ons", List.of("Als ik bel", "Dan neemt iemand op"));

    @Inject
    private ImportingBlueprints importing;

    @Inject
    private GeneratingStories generating;

    @Inject
    private ReviewingStories reviewing;

    @Inject
    private DividingStories dividing;

    @Inject
    private ReadingReviews reviews;

    @Inject
    private ReadingStories reading;

    @Inject
    private TraceLinks links;

    @BeforeEach
    void generate_the_stories_of_a_theme() {
        generate(UnaryOperator.identity());
        stories().stream()
                .filter(story ->
                        story.review().state().isOpen() && !Reviewing.of(story).hasConflict())
                .forEach(story -> as(() -> reviewing.accept(story.key(), Expected.ANY)));
    }

    private void generate(UnaryOperator<String> change) {
        as(() -> {
            importing.importFiles(Stream.of("basis", "zwolle", "groningen")
                    .map(name -> new UploadedFile(
                            name + ".yaml", change.apply(file(name)).getBytes(StandardCharsets.UTF_8)))
                    .toList());
            generating.generate();
        });
    }

    private static String withOtherItem(String text) {
        return text.replace("naam: Hulpvraag in eigen woorden", "naam: Vraag om hulp in eigen woorden");
    }

    private static String file(String name) {
        try {
            return Files.readString(ExampleSet.folder().resolve("wmo").resolve(name + ".yaml"))
                    .replace("id: wmo-", "id: " + THEME + "-")
                    .replaceAll("(?m)^thema: .*$", "thema: " + THEME);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void as(Runnable work) {
        CurrentPerson.runAs(Person.SYSTEM, () -> {
            work.run();
            return null;
        });
    }

    private List<Story> stories() {
        return CurrentPerson.runAs(Person.SYSTEM, () -> reviews.of(THEME)).stories();
    }

    private List<String> backlog() {
        return CurrentPerson.runAs(Person.SYSTEM, () -> reading.ofTheme(THEME)).stream()
                .map(Story::key)
                .toList();
    }

    private Optional<Story> found(String key) {
        return CurrentPerson.runAs(Person.SYSTEM, () -> reading.byKey(key));
    }

    private Story story(String key) {
        return found(key).orElseThrow();
    }

    /** A story whose criteria change with an item of information. */
    private Story asking() {
        return stories().stream()
                .filter(story ->
                        story.criteria().toString().toLowerCase(Locale.ROOT).contains("hulpvraag in eigen woorden"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void generating_after_a_change_keeps_what_people_wrote_and_shows_what_is_in_conflict() {
        Story before = asking();
        Criterion asked = before.criteria().stream()
                .filter(one -> one.toString().toLowerCase(Locale.ROOT).contains("hulpvraag in eigen woorden"))
                .findFirst()
                .orElseThrow();
        Criterion ours = new Criterion(asked.name(), List.of("Als ik vertel wat ik nodig heb", "Dan is dat genoeg"));
        List<Criterion> written = Stream.concat(
                        before.criteria().stream().map(one -> one.equals(asked) ? ours : one), Stream.of(OWN))
                .toList();
        as(() -> reviewing.write(
                before.key(), Expected.of(before.version()), before.content().withCriteria(written), 5));

        generate(ReviewingIT::withOtherItem);

        Story after = story(before.key());
        assertThat(after.criteria()).contains(ours, OWN);
        assertThat(after.points()).isEqualTo(5);
        assertThat(after.review().state()).isEqualTo(ReviewState.CONFLICT);
        assertThatThrownBy(() -> as(() -> reviewing.accept(after.key(), Expected.ANY)))
                .isInstanceOf(NotReady.class);
        MergedPart open = Reviewing.of(after).parts().stream()
                .filter(MergedPart::isConflict)
                .findFirst()
                .orElseThrow();
        as(() -> reviewing.choose(after.key(), Expected.of(after.version()), open.part(), true));
        as(() -> reviewing.accept(after.key(), Expected.ANY));
        assertThat(story(after.key()).review().state()).isEqualTo(ReviewState.ACCEPTED);
        assertThat(story(after.key()).criteria()).contains(ours, OWN);
    }

    @Test
    void what_nobody_wrote_follows_and_is_shown_as_changed() {
        Story before = asking();

        generate(ReviewingIT::withOtherItem);

        Story after = story(before.key());
        assertThat(after.review().state()).isEqualTo(ReviewState.CHANGED);
        assertThat(after.criteria().toString()).containsIgnoringCase("vraag om hulp in eigen woorden");
        assertThat(Reviewing.of(after).parts()).anyMatch(MergedPart::isNews);
    }

    @Test
    void who_writes_a_story_that_somebody_else_changed_is_told() {
        Story read = asking();
        StoryContent mine = read.content().withText(new StoryText("inwoner", "iets anders", ""));
        as(() -> reviewing.write(read.key(), Expected.of(read.version()), mine, 1));

        assertThatThrownBy(() -> as(() -> reviewing.write(read.key(), Expected.of(read.version()), mine, 2)))
                .satisfies(failed -> assertThat(Overtaken.explains(failed)).isTrue());

        assertThat(story(read.key()).points()).isEqualTo(1);
    }

    @Test
    void what_is_not_needed_is_out_of_the_backlog_and_stays_out() {
        Story story = asking();
        as(() -> reviewing.dismiss(story.key(), Expected.of(story.version())));

        generate(UnaryOperator.identity());

        assertThat(backlog()).doesNotContain(story.key());
        as(() -> reviewing.undoDismissal(story.key(), Expected.ANY));
        assertThat(backlog()).contains(story.key());
    }

    @Test
    void a_split_story_keeps_its_trace_links_in_both_parts_through_generating_and_undoing() {
        Story whole = asking();
        Set<String> before = elementsOf(whole.key());
        StoryContent content = whole.content();
        Portion rest = new Portion(new StoryText("inwoner", "de rest doen", ""), whole.criteria());

        as(() -> dividing.split(
                whole.key(), Expected.of(whole.version()), List.of(new Portion(whole.text(), List.of()), rest)));
        generate(UnaryOperator.identity());

        String other = whole.key() + "~2";
        assertThat(before).isNotEmpty();
        assertThat(elementsOf(whole.key())).isEqualTo(before);
        assertThat(elementsOf(other)).isEqualTo(before);
        assertThat(story(other).code()).isNotEqualTo(whole.code());
        assertThat(story(other).text().wish()).isEqualTo("de rest doen");
        assertThat(story(other).isVanished()).isFalse();
        as(() -> dividing.undoSplit(other, Expected.ANY));
        assertThat(found(other)).isEmpty();
        assertThat(elementsOf(other)).isEmpty();
        assertThat(story(whole.key()).content()).isEqualTo(content);
    }

    @Test
    void a_joined_story_has_all_trace_links_through_generating_and_undoing_gives_them_back() {
        Story main = asking();
        Story other = stories().stream()
                .filter(story -> !story.key().equals(main.key()) && !story.isVanished())
                .filter(story -> story.scope().equals(main.scope()))
                .findFirst()
                .orElseThrow();
        Set<String> ofMain = elementsOf(main.key());
        Set<String> ofOther = elementsOf(other.key());

        as(() -> dividing.join(main.key(), Expected.of(main.version()), List.of(other.key()), main.text()));
        generate(UnaryOperator.identity());

        assertThat(elementsOf(main.key())).containsAll(ofMain).containsAll(ofOther);
        assertThat(elementsOf(other.key())).isEmpty();
        assertThat(story(main.key()).criteria())
                .hasSizeGreaterThan(main.criteria().size());
        assertThat(backlog()).doesNotContain(other.key());
        as(() -> dividing.undoJoin(main.key(), Expected.ANY));
        assertThat(elementsOf(main.key())).isEqualTo(ofMain);
        assertThat(elementsOf(other.key())).isEqualTo(ofOther);
        assertThat(story(main.key()).content()).isEqualTo(main.content());
        assertThat(story(other.key()).isVanished()).isFalse();
    }

    private Set<String> elementsOf(String key) {
        return links.to(TargetKind.STORY, key).stream()
                .map(link -> link.element().value())
                .collect(Collectors.toSet());
    }
}
