package nl.blauwdruk.web.backlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import nl.blauwdruk.story.backlog.Release;
import nl.blauwdruk.story.backlog.Spot;
import nl.blauwdruk.web.access.CurrentPerson;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.backlog.StoryMap.Cell;
import nl.blauwdruk.web.backlog.StoryMap.MapRow;
import nl.blauwdruk.web.harness.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServerTest
class StoryMapIT {

    private static final String THEME = "zkaart";
    private static final int STORIES = 60;

    @Inject
    private ManyStories many;

    @Inject
    private PlanningReleases planning;

    @BeforeEach
    void fill_a_theme_without_releases() {
        many.fill(THEME, STORIES);
        releases().forEach(release -> as(() -> planning.remove(THEME, release.id())));
    }

    @Test
    void releases_are_added_renamed_reordered_and_removed_and_their_stories_stay() {
        as(() -> planning.add(THEME, "Eerste"));
        as(() -> planning.add(THEME, "Derde"));
        as(() -> planning.rename(THEME, id("Derde"), "Tweede"));
        as(() -> planning.move(THEME, id("Tweede"), true));
        as(() -> planning.put(THEME, List.of(ManyStories.key(THEME, 3)), id("Eerste"), null));

        assertThat(releases()).extracting(Release::name).containsExactly("Tweede", "Eerste");
        assertThat(keys(row("Eerste"))).containsExactly(ManyStories.key(THEME, 3));
        as(() -> planning.remove(THEME, id("Eerste")));
        assertThat(map().rows()).extracting(MapRow::name).containsExactly("Tweede", "");
        assertThat(map().rows().get(1).stories()).isEqualTo(STORIES);
    }

    @Test
    void a_name_that_is_there_or_empty_and_a_release_of_elsewhere_are_refused() {
        as(() -> planning.add(THEME, "Eerste"));

        assertThatThrownBy(() -> as(() -> planning.add(THEME, " eerste ")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> as(() -> planning.rename(THEME, id("Eerste"), " ")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> as(() -> planning.put("wmo", List.of(), id("Eerste"), null)))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(releases()).extracting(Release::name).containsExactly("Eerste");
    }

    @Test
    void cards_stand_at_their_step_with_the_totals_of_their_release() {
        as(() -> planning.add(THEME, "Eerste"));
        List<String> chosen = List.of(ManyStories.key(THEME, 4), ManyStories.key(THEME, 8));

        as(() -> planning.put(THEME, chosen, id("Eerste"), Spot.TOP));

        assertThat(keys(row("Eerste"))).containsExactlyInAnyOrderElementsOf(chosen);
        assertThat(row("Eerste").stories()).isEqualTo(2);
        assertThat(map().rows())
                .allSatisfy(row -> assertThat(row.cells())
                        .hasSize(map().phases().stream()
                                .mapToInt(phase -> phase.steps().size())
                                .sum()));
        assertThat(map().rows().get(1).cells())
                .allSatisfy(cell -> assertThat(cell.cards()).hasSizeLessThanOrEqualTo(StoryMap.MOST));
        assertThat(map().rows().get(1).cells().stream()
                        .mapToInt(cell -> cell.cards().size() + cell.more())
                        .sum())
                .isEqualTo(STORIES - 2);
    }

    private StoryMap map() {
        return CurrentPerson.runAs(Person.SYSTEM, () -> planning.map(THEME)).orElseThrow();
    }

    private MapRow row(String name) {
        return map().rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> keys(MapRow row) {
        return row.cells().stream()
                .map(Cell::cards)
                .flatMap(List::stream)
                .map(MapCard::key)
                .toList();
    }

    private List<Release> releases() {
        Supplier<List<Release>> all = () -> planning.ofTheme(THEME);
        return CurrentPerson.runAs(Person.SYSTEM, all);
    }

    private long id(String name) {
        return releases().stream()
                .filter(release -> release.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static void as(Runnable work) {
        CurrentPerson.runAs(Person.SYSTEM, () -> {
            work.run();
            return null;
        });
    }
}
