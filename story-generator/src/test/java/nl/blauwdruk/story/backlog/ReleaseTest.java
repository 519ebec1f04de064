package nl.blauwdruk.story.backlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReleaseTest {

    @Test
    void two_releases_change_places() {
        Release first = new Release("minima", "Eerste versie", 1);
        Release second = new Release("minima", "Tweede versie", 2);

        first.swapWith(second);

        assertThat(first.position()).isEqualTo(2);
        assertThat(second.position()).isEqualTo(1);
    }

    @Test
    void a_release_has_a_name_that_fits() {
        Release release = new Release("minima", " Eerste versie ", 1);

        assertThatThrownBy(() -> release.rename(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> release.rename("x".repeat(81))).isInstanceOf(IllegalArgumentException.class);

        assertThat(release.name()).isEqualTo("Eerste versie");
    }
}
