package nl.blauwdruk.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrustedProxiesTest {

    private static final TrustedProxies PROXIES = TrustedProxies.of("10.0.0.1, 10.0.0.2");

    @Test
    void a_proxy_we_know_says_who_the_client_is() {
        assertThat(PROXIES.client("10.0.0.1", Optional.of("203.0.113.7"))).isEqualTo("203.0.113.7");
        assertThat(PROXIES.client("10.0.0.1", Optional.of("203.0.113.7, 10.0.0.2")))
                .isEqualTo("203.0.113.7");
    }

    @Test
    void what_a_client_wrote_itself_does_not_count() {
        assertThat(PROXIES.client("10.0.0.1", Optional.of("198.51.100.1, 203.0.113.7")))
                .isEqualTo("203.0.113.7");
        assertThat(PROXIES.client("203.0.113.7", Optional.of("198.51.100.1"))).isEqualTo("203.0.113.7");
    }

    @Test
    void without_proxies_nobody_is_believed() {
        assertThat(TrustedProxies.of("").client("10.0.0.1", Optional.of("203.0.113.7")))
                .isEqualTo("10.0.0.1");
    }

    @Test
    void what_is_no_address_ends_the_way() {
        assertThat(PROXIES.client("10.0.0.1", Optional.of("<script>"))).isEqualTo("10.0.0.1");
        assertThat(PROXIES.client("10.0.0.1", Optional.of(""))).isEqualTo("10.0.0.1");
    }

    @Test
    void proxies_alone_on_the_way_leave_the_farthest() {
        assertThat(PROXIES.client("10.0.0.1", Optional.of("10.0.0.2"))).isEqualTo("10.0.0.2");
    }
}
