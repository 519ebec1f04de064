package nl.blauwdruk.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FirstThingsFilterTest {

    @Test
    void only_the_own_account_signing_out_and_what_pages_are_made_of_come_before_a_password() {
        List<String> before =
                List.of("/account/settings", "/account/settings.xhtml", "/signin/out", "/resources/x.css");
        List<String> after = List.of("/start", "/people/list", "/api/v1/blueprints", "/accounts", "/");

        assertThat(before).allMatch(FirstThingsFilter::isBefore);
        assertThat(after).noneMatch(FirstThingsFilter::isBefore);
    }
}
