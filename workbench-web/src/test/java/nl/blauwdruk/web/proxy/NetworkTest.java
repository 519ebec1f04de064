package nl.blauwdruk.web.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2:aaaa::1, 2001:db8:1:2::/64",
        "2001:DB8:1:2:bbbb:cccc:0:2, 2001:db8:1:2::/64",
        "2001:db8:1:3::1, 2001:db8:1:3::/64",
        "192.0.2.7, 192.0.2.7",
        "::ffff:192.0.2.7, 192.0.2.7",
        "niets, niets"
    })
    void addresses_of_one_household_are_one_place(String address, String network) {
        assertThat(Network.of(address)).isEqualTo(network);
    }
}
