package nl.blauwdruk.platform.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "8 weken, P8W, 56",
        "binnen 6 weken na de melding, P6W, 42",
        "1 week, P1W, 7",
        "looptijd 18 maanden, P18M, 540",
        "binnen één maand, P1M, 30",
        "binnen twaalf weken, P12W, 84",
        "Binnen Twee Weken, P2W, 14",
        "regeling rond binnen 120 dagen na overeenkomst, P120D, 120",
        "1 jaar, P1Y, 365"
    })
    void a_number_with_a_unit_of_the_calendar_is_a_period(String words, String iso, int days) {
        assertThat(Period.in(words)).contains(new Period(iso, days));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "onverwijld bij spoed",
                "binnen 24 uur",
                "binnen 5 werkdagen",
                "jaarlijks",
                "0 weken",
                "op de datum in het besluit",
                "geen weken"
            })
    void anything_else_is_none(String words) {
        assertThat(Period.in(words)).isEmpty();
    }
}
