package nl.blauwdruk.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplatesTest {

    private static final String REPORT = "platform-config/verschillen.html.ftlh";

    @Test
    void what_people_wrote_is_escaped_in_html() {
        Map<String, Object> values = Map.of(
                "title", "<script>alert(1)</script>",
                "base", "Basis",
                "owner", "Groningen",
                "baseSteps", "1",
                "same", "1",
                "counts", List.of(),
                "steps", List.of(),
                "dropped", List.of());

        String html = new Templates().fill(REPORT, values);

        assertThat(html).contains("&lt;script&gt;").doesNotContain("<script>");
    }

    @Test
    void a_template_without_its_values_is_refused() {
        Map<String, Object> none = Map.of();

        assertThatThrownBy(() -> new Templates().fill(REPORT, none)).isInstanceOf(IllegalStateException.class);
    }
}
