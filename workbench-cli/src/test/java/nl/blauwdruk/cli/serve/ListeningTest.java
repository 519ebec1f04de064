package nl.blauwdruk.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.blauwdruk.cli.WrongUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListeningTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, http://127.0.0.1:8080/",
        "0.0.0.0, http://127.0.0.1:8080/",
        "::1, http://[0:0:0:0:0:0:0:1]:8080/"
    })
    void the_address_to_open_is_one_a_browser_here_can_reach(String address, String url) {
        assertThat(Listening.on(address, 8080).url()).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.org", "localhost", "300.1.1.1", "127.0.0.1\nset x=y", ""})
    void what_is_not_an_ip_address_is_refused(String address) {
        assertThatThrownBy(() -> Listening.on(address, 8080))
                .isInstanceOf(WrongUse.class)
                .hasMessageContaining("--address");
    }

    @Test
    void by_itself_nobody_outside_this_machine_can_reach_it() {
        assertThat(Listening.here(8080).command()).contains("address=127.0.0.1");
    }
}
