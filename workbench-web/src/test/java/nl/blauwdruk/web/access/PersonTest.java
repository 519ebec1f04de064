package nl.blauwdruk.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final String ZWOLLE = "0193";
    private static final String GRONINGEN = "0014";

    @Test
    void a_role_in_one_municipality_reaches_no_other() {
        Person partner = person(Grant.of(Role.PARTNER, ZWOLLE));

        boolean own = partner.may(Operation.IMPORT_VARIANT, Scope.of(ZWOLLE, "wmo"));
        boolean other = partner.may(Operation.IMPORT_VARIANT, Scope.of(GRONINGEN, "wmo"));

        assertThat(own).isTrue();
        assertThat(other).isFalse();
    }

    @Test
    void what_several_municipalities_share_is_not_for_one_of_them_to_change() {
        Person owner = person(Grant.of(Role.PRODUCT_OWNER, ZWOLLE));

        boolean shared = owner.may(Operation.WRITE_STORY, Scope.of(Set.of(ZWOLLE, GRONINGEN), "wmo"));

        assertThat(shared).isFalse();
    }

    @Test
    void the_programme_does_not_change_the_variant_of_a_municipality() {
        Person designer = person(Grant.of(Role.DESIGNER));

        assertThat(designer.may(Operation.IMPORT_VARIANT, Scope.of(ZWOLLE, "wmo")))
                .isFalse();
        assertThat(designer.may(Operation.IMPORT_BASE, Scope.ofTheme("wmo"))).isTrue();
    }

    @Test
    void a_role_in_one_theme_reaches_no_other_and_not_what_is_above_themes() {
        Person owner = person(new Grant(Role.PRODUCT_OWNER, null, "wmo"));

        assertThat(owner.may(Operation.ORDER_BACKLOG, Scope.ofTheme("wmo"))).isTrue();
        assertThat(owner.may(Operation.ORDER_BACKLOG, Scope.ofTheme("jeugd"))).isFalse();
        assertThat(owner.may(Operation.GENERATE_STORIES, Scope.PROGRAMME)).isFalse();
    }

    @Test
    void a_supplier_decides_accepts_and_draws_nothing() {
        Person supplier = person(Grant.of(Role.SUPPLIER), Grant.of(Role.SUPPLIER, ZWOLLE));
        List<Operation> never = List.of(
                Operation.IMPORT_BASE,
                Operation.IMPORT_VARIANT,
                Operation.SHARE_VARIANT,
                Operation.DECIDE_CLUSTER,
                Operation.ACCEPT_STORY,
                Operation.RELEASE_PACK,
                Operation.WRITE_STORY,
                Operation.MANAGE_PEOPLE);

        assertThat(never).noneMatch(supplier::mayAnywhere);
        assertThat(supplier.may(Operation.WORK_ON_STORY, Scope.ofTheme("wmo"))).isTrue();
    }

    @Test
    void who_came_in_to_read_only_reads() {
        Person reader = new Person("priya", "Priya", List.of(Grant.of(Role.PRODUCT_OWNER)), Via.TOKEN, true);

        assertThat(reader.may(Operation.READ, Scope.PROGRAMME)).isTrue();
        assertThat(reader.may(Operation.ORDER_BACKLOG, Scope.ofTheme("wmo"))).isFalse();
        assertThat(reader.mayAnywhere(Operation.ORDER_BACKLOG)).isFalse();
    }

    @Test
    void nobody_without_a_membership_may_do_anything() {
        Person stranger = person();

        assertThat(Operation.values()).noneMatch(stranger::mayAnywhere);
        assertThat(Operation.values())
                .noneMatch(operation -> stranger.may(operation, new Scope(Set.of(ZWOLLE), Optional.of("wmo"))));
    }

    private static Person person(Grant... grants) {
        return new Person("iemand", "Iemand", List.of(grants), Via.SESSION, false);
    }
}
