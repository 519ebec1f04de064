package nl.blauwdruk.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WellFormedTest {

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[1, \"twee\", null]", "\"tekst\"", "{\"a\":{\"b\":[true]}}"})
    void json_stays_as_it_is(String text) {
        byte[] bytes = bytes(text);

        assertThat(WellFormed.json(bytes, false)).isEqualTo(bytes(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"x\":[", "[1,]", "{} en meer", "geen json", "{\"a\"}", "\"open"})
    void what_is_no_json_or_never_ends_is_refused(String text) {
        assertThatThrownBy(() -> WellFormed.json(bytes(text), false)).isInstanceOf(JsonException.class);
    }

    @Test
    void nesting_is_bounded() {
        String deep = "[".repeat(51) + "]".repeat(51);
        String most = "[".repeat(50) + "]".repeat(50);

        assertThat(WellFormed.json(bytes(most), false)).hasSize(100);
        assertThatThrownBy(() -> WellFormed.json(bytes(deep), false)).isInstanceOf(JsonException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{}]", "[]", "12", "\"tekst\"", "true"})
    void where_an_object_is_asked_for_nothing_else_will_do(String text) {
        assertThatThrownBy(() -> WellFormed.json(bytes(text), true)).isInstanceOf(JsonException.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
