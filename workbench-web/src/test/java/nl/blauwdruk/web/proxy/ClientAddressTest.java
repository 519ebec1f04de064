package nl.blauwdruk.web.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressTest {

    private static final ClientAddress BY_CUSTOM =
            new ClientAddress(Optional.of("10.0.0.0/8, 192.0.2.1, fd00::/8"), "X-Forwarded-For");
    private static final ClientAddress BY_STANDARD =
            new ClientAddress(Optional.of("10.0.0.0/8, 192.0.2.1, fd00::/8"), "forwarded");
    private static final String PROXY = "10.0.0.1";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.7 | 203.0.113.7",
                "203.0.113.7, 10.9.9.9 | 203.0.113.7",
                "198.51.100.1, 203.0.113.7 | 203.0.113.7",
                "198.51.100.1, 203.0.113.7, 10.1.1.1, 192.0.2.1 | 203.0.113.7",
                "203.0.113.7:4711 | 203.0.113.7",
                "[2001:db8::7]:4711 | 2001:db8:0:0:0:0:0:7",
                "2001:DB8:0::7 | 2001:db8:0:0:0:0:0:7",
                "::ffff:203.0.113.7 | 203.0.113.7",
                "203.0.113.7, ::ffff:10.2.2.2 | 203.0.113.7",
                "203.0.113.7, fd12::1 | 203.0.113.7",
                "10.0.0.2 | 10.0.0.2",
            })
    void the_last_who_is_no_proxy_of_ours_is_the_client(String header, String client) {
        assertThat(BY_CUSTOM.of(from(PROXY, "X-Forwarded-For", header))).isEqualTo(client);
    }

    @Test
    void every_line_of_the_header_counts_and_what_a_proxy_added_comes_last() {
        HttpServletRequest request = from(PROXY, "X-Forwarded-For", "198.51.100.1", "203.0.113.7");

        assertThat(BY_CUSTOM.of(request)).isEqualTo("203.0.113.7");
        assertThat(BY_STANDARD.of(from(PROXY, "Forwarded", "for=198.51.100.1", "for=203.0.113.7;proto=https")))
                .isEqualTo("203.0.113.7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>",
                "",
                " ",
                ",",
                "unknown",
                "203.0.113",
                "203.0.113.256",
                "0313.0.0161.7",
                "0xcb.0.0x71.7",
                "3405803783",
                "203.0.113.*",
                "203.0.113.0-9",
                "203.0.113.7/24",
                "203.0.113.7:",
                "203.0.113.7:port",
                "203.0.113.7:123456",
                "[203.0.113.7",
                "fe80::1%eth0",
                "localhost",
                "203.0.113.7 10.0.0.1",
            })
    void what_is_no_address_ends_the_way_at_who_brought_it(String header) {
        assertThat(BY_CUSTOM.of(from(PROXY, "X-Forwarded-For", header))).isEqualTo(PROXY);
        assertThat(BY_CUSTOM.of(from(PROXY, "X-Forwarded-For", "203.0.113.7, " + header)))
                .isEqualTo(PROXY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"203.0.113.9", "11.0.0.1", "2001:db8::1", "::ffff:11.0.0.1", "fe80::1%eth0", "geen"})
    void who_is_no_proxy_of_ours_says_nothing_of_itself(String sender) {
        HttpServletRequest request = from(sender, "X-Forwarded-For", "198.51.100.1");

        assertThat(BY_CUSTOM.of(request)).isNotEqualTo("198.51.100.1");
        assertThat(BY_CUSTOM.isSecure(from(sender, "X-Forwarded-Proto", "https")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.1", "10.255.255.255", "::ffff:10.0.0.1", "192.0.2.1", "fd12:0:0:0:0:0:0:1"})
    void a_proxy_is_known_by_its_address_however_it_is_written(String sender) {
        assertThat(BY_CUSTOM.of(from(sender, "X-Forwarded-For", "203.0.113.7"))).isEqualTo("203.0.113.7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "for=203.0.113.7 | 203.0.113.7",
                "For=\"203.0.113.7:4711\";proto=https;by=10.0.0.1 | 203.0.113.7",
                "for=\"[2001:db8::7]:4711\" | 2001:db8:0:0:0:0:0:7",
                "for=198.51.100.1, for=203.0.113.7;host=a.nl, for=10.3.3.3 | 203.0.113.7",
                "proto=https;for=203.0.113.7 | 203.0.113.7",
            })
    void the_standard_header_says_the_same(String header, String client) {
        assertThat(BY_STANDARD.of(from(PROXY, "Forwarded", header))).isEqualTo(client);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for=unknown",
                "for=_hidden",
                "for=203.0.113.7;",
                "for=203.0.113.7,",
                "for=\"203.0.113.7",
                "for=\", for=203.0.113.7",
                "203.0.113.7",
                "for=[2001:db8::7]",
                "for=203.0.113.7 for=198.51.100.1",
                "for=203.0.113.7, proto=https",
                ";;;",
            })
    void a_standard_header_that_is_wrong_or_hides_someone_ends_the_way(String header) {
        assertThat(BY_STANDARD.of(from(PROXY, "Forwarded", header))).isEqualTo(PROXY);
    }

    @Test
    void only_the_header_of_the_settings_counts() {
        assertThat(BY_CUSTOM.of(from(PROXY, "Forwarded", "for=198.51.100.1"))).isEqualTo(PROXY);
        assertThat(BY_STANDARD.of(from(PROXY, "X-Forwarded-For", "198.51.100.1")))
                .isEqualTo(PROXY);
    }

    @Test
    void a_proxy_says_whether_it_was_reached_over_tls_and_the_nearest_has_the_last_word() {
        assertThat(BY_CUSTOM.isSecure(from(PROXY, "X-Forwarded-Proto", "HTTPS")))
                .isTrue();
        assertThat(BY_CUSTOM.isSecure(from(PROXY, "X-Forwarded-Proto", "https", "http")))
                .isFalse();
        assertThat(BY_STANDARD.isSecure(from(PROXY, "Forwarded", "for=203.0.113.7;proto=https")))
                .isTrue();
        assertThat(BY_STANDARD.isSecure(from(PROXY, "Forwarded", "proto=https, for=203.0.113.7")))
                .isFalse();
    }

    @Test
    void without_proxies_or_with_wrong_ones_nobody_is_believed() {
        for (String trusted : List.of("", "*", "10.0.0.*", "10", "0-255.0.0.1", "10.0.0.1/33", "alle", "/0")) {
            ClientAddress wrong = new ClientAddress(Optional.of(trusted), "X-Forwarded-For");

            assertThat(wrong.of(from(PROXY, "X-Forwarded-For", "198.51.100.1")))
                    .as(trusted)
                    .isEqualTo(PROXY);
        }
    }

    @Test
    void a_range_with_bits_after_its_prefix_is_the_whole_range() {
        ClientAddress written = new ClientAddress(Optional.of("10.1.2.3/16"), "X-Forwarded-For");

        assertThat(written.of(from("10.1.9.9", "X-Forwarded-For", "203.0.113.7")))
                .isEqualTo("203.0.113.7");
        assertThat(written.of(from("10.2.0.1", "X-Forwarded-For", "203.0.113.7")))
                .isEqualTo("10.2.0.1");
    }

    /** A request without TLS from an address, with lines of one header. */
    private static HttpServletRequest from(String sender, String header, String... lines) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                ClientAddressTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> sender;
                    case "isSecure" -> false;
                    case "getHeaders" ->
                        Collections.enumeration(
                                header.toLowerCase(Locale.ROOT)
                                                .equals(arguments[0].toString().toLowerCase(Locale.ROOT))
                                        ? Arrays.asList(lines)
                                        : List.of());
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
