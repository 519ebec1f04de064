package nl.blauwdruk.web.signin.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.blauwdruk.web.access.Role;
import nl.blauwdruk.web.people.Membership;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimedMembershipsTest {

    @Test
    void a_role_may_name_a_municipality_and_a_theme() {
        ClaimedMemberships read = ClaimedMemberships.of(
                List.of("designer", "partner:0193", "Product-Owner:0193:wmo", "scrum_master::jeugd"), Map.of());

        assertThat(read.memberships())
                .containsExactly(
                        new Membership(Role.DESIGNER, null, null),
                        new Membership(Role.PARTNER, "0193", null),
                        new Membership(Role.PRODUCT_OWNER, "0193", "wmo"),
                        new Membership(Role.SCRUM_MASTER, null, "jeugd"));
        assertThat(read.unknown()).isEmpty();
    }

    @Test
    void a_group_means_what_the_settings_say() {
        ClaimedMemberships read = ClaimedMemberships.of(List.of("g-123"), Map.of("g-123", "partner:0014"));

        assertThat(read.memberships()).containsExactly(new Membership(Role.PARTNER, "0014", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "koning", "partner:193", "partner:0193:wmo:meer", "partner 0193", "*", "partner:0193:../"})
    void what_has_no_meaning_gives_no_right(String value) {
        ClaimedMemberships read = ClaimedMemberships.of(List.of(value), Map.of());

        assertThat(read.memberships()).isEmpty();
        assertThat(read.unknown()).containsExactly(value);
    }
}
