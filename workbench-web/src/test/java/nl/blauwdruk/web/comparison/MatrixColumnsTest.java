package nl.blauwdruk.web.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Fixtures;
import nl.blauwdruk.model.municipality.MunicipalityCode;
import org.junit.jupiter.api.Test;

class MatrixColumnsTest {

    private final List<Blueprint> all =
            IntStream.range(0, 30).mapToObj(MatrixColumnsTest::variant).toList();
    private final Blueprint own = variant(99);

    @Test
    void one_page_stands_behind_ones_own() {
        MatrixColumns columns = MatrixColumns.of(List.of(own), all, Optional.empty(), Optional.of(2));

        assertThat(columns.shown())
                .hasSize(MatrixColumns.PAGE + 1)
                .startsWith(own, all.get(12))
                .endsWith(all.get(23));
        assertThat(columns.first()).isEqualTo(13);
        assertThat(columns.last()).isEqualTo(24);
        assertThat(columns.pages()).isEqualTo(3);
    }

    @Test
    void without_a_page_it_is_the_one_of_what_is_open() {
        MatrixColumns columns = MatrixColumns.of(List.of(own), all, Optional.of(all.get(29)), Optional.empty());

        assertThat(columns.page()).isEqualTo(3);
        assertThat(columns.shown()).hasSize(7).contains(all.get(29));
    }

    @Test
    void what_is_open_on_another_page_stays_in_sight() {
        MatrixColumns columns = MatrixColumns.of(List.of(own), all, Optional.of(all.get(29)), Optional.of(1));

        assertThat(columns.shown()).startsWith(own, all.get(29), all.get(0));
    }

    @Test
    void what_is_open_and_not_wanted_stays_in_sight_too() {
        MatrixColumns columns = MatrixColumns.of(List.of(), List.of(), Optional.of(own), Optional.empty());

        assertThat(columns.shown()).containsExactly(own);
        assertThat(columns.first()).isZero();
        assertThat(columns.pages()).isEqualTo(1);
    }

    @Test
    void ones_own_stands_once_though_it_is_open() {
        MatrixColumns columns = MatrixColumns.of(List.of(own), all, Optional.of(own), Optional.of(1));

        assertThat(columns.shown()).containsOnlyOnce(own);
    }

    @Test
    void a_page_that_is_not_there_becomes_the_nearest() {
        assertThat(MatrixColumns.of(List.of(), all, Optional.empty(), Optional.of(9))
                        .page())
                .isEqualTo(3);
        assertThat(MatrixColumns.of(List.of(), all, Optional.empty(), Optional.of(0))
                        .page())
                .isEqualTo(1);
    }

    private static Blueprint variant(int number) {
        String code = String.format("%04d", 2000 + number);
        return Fixtures.aVariant("minima", MunicipalityCode.of(code), "Gemeente " + code);
    }
}
