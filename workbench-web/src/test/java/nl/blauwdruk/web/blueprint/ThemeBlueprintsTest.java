package nl.blauwdruk.web.blueprint;

import static nl.blauwdruk.model.blueprint.Fixtures.GRONINGEN;
import static nl.blauwdruk.model.blueprint.Fixtures.ZWOLLE;
import static nl.blauwdruk.model.blueprint.Fixtures.aBase;
import static nl.blauwdruk.model.blueprint.Fixtures.aVariant;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.blauwdruk.model.blueprint.Blueprint;
import org.junit.jupiter.api.Test;

class ThemeBlueprintsTest {

    private final Blueprint base = aBase("minima");
    private final Blueprint groningen = aVariant("minima", GRONINGEN, "Groningen");
    private final Blueprint zwolle = aVariant("minima", ZWOLLE, "Zwolle");
    private final ThemeBlueprints before =
            ThemeBlueprints.of("minima", List.of(stamp(base, 1), stamp(groningen, 1)), List.of(base, groningen));

    @Test
    void only_what_changed_or_came_is_read() {
        List<String> read = new ArrayList<>();
        Blueprint edited = aVariant("minima", GRONINGEN, "Groningen");

        ThemeBlueprints after = before.brought(List.of(stamp(base, 1), stamp(groningen, 2), stamp(zwolle, 1)), keys -> {
            read.addAll(keys);
            return List.of(edited, zwolle);
        });

        assertThat(read).containsExactly(groningen.key(), zwolle.key());
        assertThat(after.base().orElseThrow()).isSameAs(base);
        assertThat(after.variants())
                .usingElementComparator((one, other) -> one == other ? 0 : 1)
                .containsExactly(edited, zwolle);
    }

    @Test
    void what_is_gone_is_gone() {
        ThemeBlueprints after = before.brought(List.of(stamp(base, 1)), keys -> List.of());

        assertThat(after.variants()).isEmpty();
        assertThat(after.byKey(groningen.key())).isEmpty();
    }

    private static BlueprintStamp stamp(Blueprint blueprint, int revision) {
        return new BlueprintStamp(blueprint.key(), "minima", null, null, revision, true);
    }
}
