package nl.blauwdruk.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/start", "/backlog/list?thema=wmo&toon=nakijken", "/blueprint/grid?blauwdruk=a#stap-3", "/"})
    void a_place_within_the_application_is_followed(String path) {
        assertThat(LocalPath.orStart(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/a\\b",
                "javascript:alert(1)",
                "/start\r\nSet-Cookie: a=b",
                "/\t/evil.example",
                "start",
                "/signin/out"
            })
    void anything_else_leads_to_the_start_page(String path) {
        assertThat(LocalPath.orStart(path)).isEqualTo("/start");
    }

    @ParameterizedTest
    @ValueSource(ints = {2002, 100_000})
    void a_path_that_is_too_long_leads_to_the_start_page(int length) {
        assertThat(LocalPath.orStart("/" + "a".repeat(length))).isEqualTo("/start");
    }
}
