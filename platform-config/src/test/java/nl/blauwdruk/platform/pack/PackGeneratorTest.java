package nl.blauwdruk.platform.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.blauwdruk.exchange.ExampleSet;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.Element;
import nl.blauwdruk.model.comparison.Comparing;
import nl.blauwdruk.model.comparison.Comparison;
import nl.blauwdruk.platform.pack.check.PackChecks;
import nl.blauwdruk.platform.pack.check.PackContent;
import nl.blauwdruk.platform.service.SourceElement;
import nl.blauwdruk.platform.zip.BoundedZip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackGeneratorTest {

    private static List<String> themes() {
        return ExampleSet.THEMES;
    }

    @ParameterizedTest
    @MethodSource("themes")
    void every_pack_of_the_example_set_is_fit_and_a_concept(String theme) {
        List<Pack> packs = ExamplePacks.of(theme);

        assertThat(packs).hasSize(6).allMatch(Pack::isFit).allMatch(Pack::isConcept);
        assertThat(packs)
                .allSatisfy(pack -> assertThat(PackChecks.check(PackContent.of(BoundedZip.read(pack.zip()))))
                        .noneMatch(Finding::isError));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void generating_again_gives_the_same_bytes(String theme) {
        List<Pack> first = ExamplePacks.of(theme);

        List<Pack> second = ExamplePacks.make(theme);

        assertThat(second.stream().map(Pack::sha256))
                .isEqualTo(first.stream().map(Pack::sha256).toList());
        assertThat(second.get(0).zip()).isEqualTo(first.get(0).zip());
    }

    @Test
    void it_contains_only_elements_of_the_variant_as_they_are_now() {
        Blueprint variant = ExampleSet.blueprints("wmo").stream()
                .filter(blueprint -> blueprint.key().equals("wmo-groningen"))
                .findFirst()
                .orElseThrow();
        Set<SourceElement> elements =
                variant.elements().stream().map(PackGeneratorTest::source).collect(Collectors.toSet());

        Pack pack = ExamplePacks.wmoInGroningen();

        assertThat(elements).containsAll(pack.contained());
        assertThat(new HashSet<>(pack.contained())).hasSameSizeAs(pack.contained());
    }

    private static SourceElement source(Element element) {
        return new SourceElement(element.id(), element.fingerprint());
    }

    @Test
    void what_nothing_is_configured_for_is_not_contained_but_told() {
        Pack pack = ExamplePacks.wmoInGroningen();

        assertThat(pack.unconfigured()).anyMatch(part -> part.contains("Planningsmodule"));
        assertThat(pack.contained()).noneMatch(e -> e.id().value().contains("planningsmodule"));
        assertThat(pack.contained()).noneMatch(e -> e.id().value().contains("burgerservicenummer"));
    }

    @Test
    void choices_from_national_lists_are_all_to_be_confirmed() {
        Pack pack = ExamplePacks.wmoInGroningen();

        assertThat(pack.unmapped().stream().map(choice -> choice.key()))
                .contains(
                        "selectielijst.procestype",
                        "selectielijst.resultaten.toegekend",
                        "selectielijst.omschrijvingen.toegekend",
                        "bron.rsin",
                        "doorlooptijd");
        assertThat(pack.file("omgeving/waarden.example.yaml").orElseThrow().text())
                .contains("selectielijst.procestype", "bevestigd: false");
    }

    @Test
    void without_a_base_it_has_no_source_and_no_differences() {
        Blueprint variant = ExampleSet.blueprints("wmo").get(1);
        Comparison alone = new Comparing().compare(Optional.empty(), List.of(variant));

        Pack pack = PackGenerator.generate(Optional.empty(), variant, alone);

        assertThat(pack.isFit()).isTrue();
        assertThat(pack.files().stream().map(ConfigFile::path)).noneMatch(path -> path.startsWith("verschillen/"));
    }

    @Test
    void a_pack_is_never_made_for_the_base() {
        List<Blueprint> blueprints = ExampleSet.blueprints("wmo");
        Optional<Blueprint> base = Optional.of(blueprints.get(0));
        Comparison comparison = new Comparing().compare(base, List.of(blueprints.get(1)));

        assertThatThrownBy(() -> PackGenerator.generate(base, blueprints.get(0), comparison))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PackGenerator.generate(base, blueprints.get(2), comparison))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
