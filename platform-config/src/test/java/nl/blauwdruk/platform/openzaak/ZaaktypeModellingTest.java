package nl.blauwdruk.platform.openzaak;

import static nl.blauwdruk.model.blueprint.Fixtures.GRONINGEN;
import static nl.blauwdruk.model.blueprint.Fixtures.aStep;
import static nl.blauwdruk.model.blueprint.Fixtures.aVariant;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.InformationItem;
import nl.blauwdruk.model.blueprint.Origin;
import nl.blauwdruk.model.blueprint.Phase;
import nl.blauwdruk.model.blueprint.PrivacyCategory;
import nl.blauwdruk.model.blueprint.Raci;
import nl.blauwdruk.model.blueprint.Stakeholder;
import nl.blauwdruk.platform.service.ServiceModelling;
import org.junit.jupiter.api.Test;

class ZaaktypeModellingTest {

    private static ConfiguredZaaktype zaaktype(Blueprint blueprint) {
        return ZaaktypeModelling.of(Optional.empty(), ServiceModelling.of(blueprint), OpenZaakSettings.standard());
    }

    private static Blueprint serving() {
        return aVariant("wmo", GRONINGEN, "Groningen").serves("Iedereen", "Een vraag", "Hulp");
    }

    private static InformationItem item(String name, PrivacyCategory category) {
        return new InformationItem(null, name, "inwoner", category, null, Origin.ASKED);
    }

    @Test
    void a_name_that_is_too_long_is_an_error_at_its_step_and_is_never_cut() {
        String longName = "Verslag " + "van alles ".repeat(10);
        Blueprint blueprint = serving().add(aStep("1", "Melden").uses(item(longName, PrivacyCategory.NONE)));

        ConfiguredZaaktype zaaktype = zaaktype(blueprint);

        assertThat(zaaktype.findings())
                .filteredOn(Finding::isError)
                .singleElement()
                .satisfies(finding -> assertThat(finding.place()).startsWith("stap 1 'Melden'"));
        assertThat(zaaktype.objects()
                        .get(Resource.INFORMATIEOBJECTTYPE)
                        .get(0)
                        .json()
                        .getString("omschrijving"))
                .isEqualTo(longName);
    }

    @Test
    void a_shortened_property_is_reported_and_keeps_its_full_name_as_definition() {
        Blueprint blueprint =
                serving().add(aStep("1", "Melden").uses(item("Mogelijkheden van het netwerk", PrivacyCategory.NONE)));

        ConfiguredZaaktype zaaktype = zaaktype(blueprint);

        var property = zaaktype.objects().get(Resource.EIGENSCHAP).get(0).json();
        assertThat(property.getString("naam")).hasSizeLessThanOrEqualTo(20);
        assertThat(property.getString("definitie")).isEqualTo("Mogelijkheden van het netwerk");
        assertThat(zaaktype.findings()).extracting(Finding::rule).contains("naam-afgekort");
    }

    @Test
    void a_bsn_never_becomes_a_property() {
        Blueprint blueprint =
                serving().add(aStep("1", "Melden").uses(item("Burgerservicenummer", PrivacyCategory.BSN)));

        ConfiguredZaaktype zaaktype = zaaktype(blueprint);

        assertThat(zaaktype.objects().get(Resource.EIGENSCHAP)).isEmpty();
        assertThat(zaaktype.counterparts().keySet())
                .noneMatch(part -> part.name().equals("Burgerservicenummer"));
    }

    @Test
    void a_term_nobody_gave_is_assumed_and_said() {
        ConfiguredZaaktype zaaktype = zaaktype(serving().add(aStep("1", "Melden")));

        assertThat(zaaktype.findings())
                .filteredOn(finding -> finding.severity() == Severity.WARNING)
                .extracting(Finding::rule)
                .containsExactly("doorlooptijd-aangenomen");
        assertThat(zaaktype.objects().get(Resource.ZAAKTYPE).get(0).json().getString("doorlooptijd"))
                .isEqualTo("P8W");
    }

    @Test
    void a_missing_text_is_filled_by_the_title_and_said() {
        Blueprint blueprint = aVariant("wmo", GRONINGEN, "Groningen").add(aStep("1", "Melden"));

        ConfiguredZaaktype zaaktype = zaaktype(blueprint);

        assertThat(zaaktype.findings()).extracting(Finding::rule).contains("tekst-ontbreekt");
    }

    @Test
    void another_role_that_is_already_called_behandelaar_gets_a_name_of_its_own() {
        Blueprint blueprint = serving()
                .add(aStep("1", "Melden")
                        .with(new Stakeholder("behandelaar", Raci.CONSULTED))
                        .with(new Stakeholder("consulent", Raci.RESPONSIBLE)));

        ConfiguredZaaktype zaaktype = zaaktype(blueprint);

        assertThat(zaaktype.objects().get(Resource.ROLTYPE))
                .extracting(role -> role.json().getString("omschrijving"))
                .containsExactly("Inwoner", "Behandelaar (adviseur)", "Behandelaar");
    }

    @Test
    void identifiers_follow_from_municipality_and_key_only() {
        Blueprint one = serving().add(aStep("1", "Melden"));
        Blueprint renumbered = serving().add(aStep("9", "Melden"));

        assertThat(zaaktype(one).zip()).isEqualTo(zaaktype(renumbered).zip());
        assertThat(NameUuid.of("0014/wmo/zaaktypen/").version()).isEqualTo(5);
        assertThat(NameUuid.of("a")).isNotEqualTo(NameUuid.of("b"));
    }

    @Test
    void a_phase_the_zac_knows_by_name_is_that_status() {
        Blueprint blueprint = Blueprint.variant("wmo-groningen", "wmo", "Wmo", GRONINGEN, "Groningen")
                .add(new Phase("f1", "intake"))
                .add(new Phase("f2", "Onderzoeken"));

        ConfiguredZaaktype zaaktype = zaaktype(blueprint);

        assertThat(zaaktype.objects().get(Resource.STATUSTYPE))
                .extracting(status -> status.json().getString("omschrijving"))
                .containsExactly(
                        "Intake",
                        "In behandeling",
                        "Onderzoeken",
                        "Wacht op aanvullende informatie",
                        "Heropend",
                        "Afgerond");
        assertThat(zaaktype.counterparts().keySet())
                .anyMatch(part -> part.name().equals("intake"));
    }
}
