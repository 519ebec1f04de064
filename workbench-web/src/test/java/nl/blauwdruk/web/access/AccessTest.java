package nl.blauwdruk.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class AccessTest {

    private static final Person OWNER =
            new Person("priya", "Priya", List.of(Grant.of(Role.PRODUCT_OWNER)), Via.SESSION, false);
    private static final Person SUPPLIER =
            new Person("lev", "Lev", List.of(Grant.of(Role.SUPPLIER)), Via.SESSION, false);

    private final Access access = new Access(new CurrentPerson());

    @Test
    void what_no_right_could_allow_is_refused_before_it_begins() {
        boolean[] begun = {false};

        assertThatThrownBy(() -> as(SUPPLIER, () -> begun[0] = true)).isInstanceOf(NotAllowed.class);

        assertThat(begun[0]).isFalse();
    }

    @Test
    void a_use_case_that_does_not_ask_what_it_is_done_to_fails() {
        assertThatThrownBy(() -> as(OWNER, () -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ORDER_BACKLOG");
    }

    @Test
    void asking_about_another_operation_does_not_count() {
        assertThatThrownBy(() -> as(OWNER, () -> access.require(Operation.WRITE_STORY, Scope.ofTheme("wmo"))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_use_case_that_asks_and_may_goes_on() {
        boolean[] done = {false};

        as(OWNER, () -> {
            access.require(Operation.ORDER_BACKLOG, Scope.ofTheme("wmo"));
            done[0] = true;
        });

        assertThat(done[0]).isTrue();
    }

    private void as(Person person, Runnable work) {
        CurrentPerson.runAs(person, () -> {
            try {
                return access.guard(List.of(Operation.ORDER_BACKLOG), () -> {
                    work.run();
                    return true;
                });
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException("unexpected", e);
            }
        });
    }
}
