package nl.blauwdruk.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectTest {

    @Test
    void a_subject_is_written_as_it_was_read() {
        List<String> subjects =
                List.of("blueprint:wmo-basis", "realisation:wmo", "realisation:wmo:0193", "review:wmo:3");

        List<String> written = subjects.stream()
                .map(text -> Subject.of(text).orElseThrow().text())
                .toList();

        assertThat(written).isEqualTo(subjects);
    }

    @Test
    void what_is_no_subject_names_nothing() {
        List<String> wrong = List.of(
                "",
                "blueprint:",
                "blueprint:../start",
                "blueprint:a&b=c",
                "review:wmo",
                "realisation:wmo:19",
                "story:x");

        assertThat(wrong).allMatch(text -> Subject.of(text).isEmpty());
        assertThat(Subject.of(null)).isEmpty();
    }

    @Test
    void each_leads_to_one_page_with_all_its_parameters() {
        assertThat(Subject.of("blueprint:wmo-basis").orElseThrow().page("wmo"))
                .isEqualTo("/blueprint/grid.xhtml?blauwdruk=wmo-basis&thema=wmo");
        assertThat(Subject.of("realisation:wmo:0193").orElseThrow().page("wmo"))
                .isEqualTo("/coverage/municipality.xhtml?thema=wmo&gemeente=0193");
        assertThat(Subject.of("review:wmo:3").orElseThrow().page("wmo"))
                .isEqualTo("/sprint/board.xhtml?thema=wmo&sprint=3");
    }
}
