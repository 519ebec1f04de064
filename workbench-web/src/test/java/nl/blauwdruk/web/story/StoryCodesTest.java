package nl.blauwdruk.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StoryCodesTest {

    @Test
    void themes_that_begin_alike_do_not_share_a_code() {
        StoryCodes codes = StoryCodes.of(List.of("schulden", "school", "sch", "sch-2", "2026"));

        assertThat(List.of("schulden", "school", "sch", "sch-2", "2026"))
                .extracting(theme -> codes.code(theme, 1))
                .containsExactly("SCH-101", "SCHO-101", "SCH2-101", "SCH3-101", "2-101");
    }

    @Test
    void a_theme_that_comes_later_leaves_the_codes_of_others_as_they_are() {
        StoryCodes before = StoryCodes.of(List.of("jeugd"));

        StoryCodes after = StoryCodes.of(List.of("jeugd", "jeugdzorg"));

        assertThat(after.code("jeugd", 4)).isEqualTo(before.code("jeugd", 4)).isEqualTo("JEU-104");
    }
}
