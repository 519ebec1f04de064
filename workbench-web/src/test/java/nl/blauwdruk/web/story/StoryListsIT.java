package nl.blauwdruk.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import nl.blauwdruk.model.blueprint.Theme;
import nl.blauwdruk.model.blueprint.Themes;
import nl.blauwdruk.story.backlog.Stories;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.generation.Criterion;
import nl.blauwdruk.story.generation.GeneratedStory;
import nl.blauwdruk.story.generation.Priority;
import nl.blauwdruk.story.generation.StoryKind;
import nl.blauwdruk.story.generation.Worth;
import nl.blauwdruk.web.access.CurrentPerson;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.harness.ServerTest;
import nl.blauwdruk.web.theme.DescribingThemes;
import org.junit.jupiter.api.Test;

/** Lists of a story that lose, gain and swap something in the middle: each row must still find its place. */
@ServerTest
class StoryListsIT {

    private static final String THEME = "xlijsten";
    private static final String KEY = THEME + "/een";

    @Inject
    private Stories stories;

    @Inject
    private Themes themes;

    @Inject
    private DescribingThemes describing;

    @Resource
    private UserTransaction transaction;

    @Test
    void what_comes_and_goes_in_the_middle_of_a_list_leaves_the_rest_in_order() throws Exception {
        thereIsATheme();
        List<List<String>> lists = List.of(
                List.of("0014", "0050", "0106", "0193", "0200", "0344", "0363", "0518"),
                List.of("0050", "0106", "0193", "0200", "0344", "0363", "0518"),
                List.of("0014", "0037", "0050", "0106", "0193", "0200", "0344", "0363", "0518"),
                List.of("0518", "0363", "0344", "0200", "0193", "0106", "0050", "0037", "0014"));
        for (List<String> list : lists) {
            transaction.begin();
            stories.byKey(KEY)
                    .ifPresentOrElse(
                            story -> story.regenerate(with(list)),
                            () -> stories.add(new Story(with(list), "LST-1", 1)));
            transaction.commit();

            Story kept = stories.byKey(KEY).orElseThrow();
            assertThat(kept.scope()).isEqualTo(list);
            assertThat(kept.criteria()).isEqualTo(with(list).criteria());
            assertThat(kept.after()).isEqualTo(keys(list));
        }
    }

    /** A theme of its own, so that no other test finds it in its backlog. */
    private void thereIsATheme() {
        if (themes.byKey(THEME).isEmpty()) {
            CurrentPerson.runAs(Person.SYSTEM, () -> {
                describing.describeAll(List.of(Theme.named(THEME, 90)));
                return true;
            });
        }
    }

    private static List<String> keys(List<String> codes) {
        return codes.stream().map(code -> THEME + "/" + code).toList();
    }

    private static GeneratedStory with(List<String> scope) {
        return new GeneratedStory(
                KEY,
                THEME,
                StoryKind.BASE,
                "inwoner",
                "iets doen",
                "het klopt",
                scope.stream()
                        .map(code -> new Criterion("Voor " + code, List.of("Als ik dat doe", "Dan klopt " + code)))
                        .toList(),
                scope,
                List.of(THEME),
                "Aanvragen",
                new Worth(Priority.MUST, 5, "het voor iedereen geldt"),
                false,
                keys(scope),
                List.of());
    }
}
