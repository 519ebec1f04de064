package nl.blauwdruk.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final List<Integer> FIVE = List.of(1, 2, 3, 4, 5);

    @Test
    void a_page_in_the_middle_has_its_own_items() {
        Page<Integer> page = Page.of(FIVE, 2, 2);

        assertThat(page.items()).containsExactly(3, 4);
        assertThat(page.total()).isEqualTo(5);
    }

    @Test
    void the_last_page_may_be_short() {
        Page<Integer> page = Page.of(FIVE, 3, 2);

        assertThat(page.items()).containsExactly(5);
    }

    @Test
    void beyond_the_end_there_is_nothing() {
        Page<Integer> page = Page.of(FIVE, Integer.MAX_VALUE, 2);

        assertThat(page.items()).isEmpty();
    }
}
