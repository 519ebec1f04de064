package nl.blauwdruk.web.factor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecoveryCodeTest {

    @Test
    void a_code_is_the_same_however_it_is_typed() {
        String hash = RecoveryCode.hash("abco-efgl-2345-mnop");

        assertThat(RecoveryCode.hash(" ABCO EFGL 2345 MNOP ")).isEqualTo(hash);
        assertThat(RecoveryCode.hash("abc0efg12345mnop")).isEqualTo(hash);
        assertThat(RecoveryCode.hash("abco-efgl-2345-mnoq")).isNotEqualTo(hash);
    }

    @Test
    void a_new_one_has_four_groups_of_four() {
        assertThat(RecoveryCode.random().text()).matches("([a-z2-7]{4}-){3}[a-z2-7]{4}");
    }
}
