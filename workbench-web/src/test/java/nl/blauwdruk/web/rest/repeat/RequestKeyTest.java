package nl.blauwdruk.web.rest.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestKeyTest {

    @Test
    void a_key_is_the_same_with_and_without_quotes() {
        RequestKey quoted = RequestKey.of("olga", "\"een-sleutel\"").orElseThrow();
        RequestKey bare = RequestKey.of("olga", "een-sleutel").orElseThrow();

        assertThat(quoted).isEqualTo(bare);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"", "\"open", "twee woorden", "\"\"", "sleutel\u00e9"})
    void what_has_not_the_form_of_a_key_is_none(String header) {
        assertThat(RequestKey.of("olga", header)).isEmpty();
    }

    @Test
    void a_key_that_is_too_long_is_none() {
        assertThat(RequestKey.of("olga", "k".repeat(200))).isPresent();
        assertThat(RequestKey.of("olga", "k".repeat(201))).isEmpty();
    }

    @Test
    void two_people_may_use_the_same_key() {
        String ofOlga = new RequestKey("olga", "k").id();
        String ofSam = new RequestKey("sam", "k").id();

        assertThat(ofOlga).hasSize(64).isNotEqualTo(ofSam);
    }

    @Test
    void the_fingerprint_tells_addresses_kinds_and_bodies_apart_and_depends_on_the_key() {
        RequestKey key = new RequestKey("olga", "k");
        byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
        String first = key.fingerprint("/a", "application/json", body);

        assertThat(key.fingerprint("/a", "application/json", body)).isEqualTo(first);
        assertThat(key.fingerprint("/b", "application/json", body)).isNotEqualTo(first);
        assertThat(key.fingerprint("/a", "application/yaml", body)).isNotEqualTo(first);
        assertThat(key.fingerprint("/a", "application/json", new byte[0])).isNotEqualTo(first);
        assertThat(new RequestKey("olga", "l").fingerprint("/a", "application/json", body))
                .isNotEqualTo(first);
    }
}
