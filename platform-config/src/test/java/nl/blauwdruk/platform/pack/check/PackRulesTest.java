package nl.blauwdruk.platform.pack.check;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.platform.openzaak.Resource;
import nl.blauwdruk.platform.pack.PackPaths;
import org.junit.jupiter.api.Test;

/** Every rule passes a good pack and catches what it is there for. */
class PackRulesTest {

    @Test
    void a_good_pack_has_no_errors_and_no_warnings() {
        PackContent good = SpoiltPack.good().content();

        List<Finding> findings = PackChecks.check(good);

        assertThat(findings).allMatch(finding -> finding.severity() == Severity.INFO);
    }

    @Test
    void a_changed_file_no_longer_fits_the_manifest() {
        PackContent pack = SpoiltPack.good().with(PackPaths.SERVICE, "{}").content();

        assertThat(new ManifestFits().check(pack)).extracting(Finding::place).containsExactly(PackPaths.SERVICE);
    }

    @Test
    void a_missing_and_a_foreign_file_are_told_but_own_values_may_stand_there() {
        PackContent pack = SpoiltPack.good()
                .without(PackPaths.ORIGINS)
                .with("vreemd.txt", "?")
                .with(PackPaths.VALUES, "eigen: keuzes")
                .content();

        assertThat(new ManifestFits().check(pack))
                .extracting(Finding::place)
                .containsExactly(PackPaths.ORIGINS, "vreemd.txt");
    }

    @Test
    void a_pack_without_manifest_is_refused() {
        PackContent pack = SpoiltPack.good().without(PackPaths.MANIFEST).content();

        assertThat(new ManifestFits().check(pack)).allMatch(Finding::isError).hasSize(1);
    }

    @Test
    void a_folder_in_the_zip_is_refused_for_open_zaak_skips_it() {
        PackContent pack =
                SpoiltPack.good().withInZip("map/ZaakType.json", "[]").content();

        assertThat(new ZipLayout().check(pack)).hasSize(1).allMatch(Finding::isError);
    }

    @Test
    void an_unknown_or_unreadable_file_in_the_zip_is_refused() {
        PackContent unknown =
                SpoiltPack.good().withInZip("Catalogus.json", "[]").content();
        PackContent broken = SpoiltPack.good().withInZip("ZaakType.json", "[{").content();
        PackContent noZip =
                SpoiltPack.good().with(PackPaths.ZAAKTYPE, "geen zip").content();

        assertThat(new ZipLayout().check(unknown)).hasSize(1);
        assertThat(new ZipLayout().check(broken)).hasSize(1);
        assertThat(new ZipLayout().check(noZip)).hasSize(1);
    }

    @Test
    void without_results_it_could_not_be_published() {
        PackContent pack =
                SpoiltPack.good().withoutInZip(Resource.RESULTAATTYPE).content();

        assertThat(new PublishableZaaktype().check(pack))
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .contains("resultaattypen");
    }

    @Test
    void an_empty_required_field_is_told_with_its_place_in_the_blueprint() {
        PackContent pack = SpoiltPack.good()
                .changed(Resource.EIGENSCHAP, 0, "definitie", "")
                .content();

        assertThat(new RequiredFields().check(pack))
                .extracting(Finding::place)
                .singleElement()
                .asString()
                .contains("Eigenschap.json", "blauwdruk: stap s1");
    }

    @Test
    void a_name_that_is_too_long_is_told_with_its_place_in_the_blueprint() {
        PackContent pack = SpoiltPack.good()
                .changed(Resource.EIGENSCHAP, 0, "naam", "eenentwintig tekens!!")
                .changed(Resource.RESULTAATTYPE, 0, "omschrijving", "x".repeat(31))
                .content();

        assertThat(new LengthLimits().check(pack))
                .hasSize(2)
                .allMatch(finding -> finding.place().contains("blauwdruk: stap"));
    }

    @Test
    void a_link_to_nothing_and_a_strange_address_are_refused() {
        String nothing = "https://openzaak.example.nl/catalogi/api/v1/zaaktypen/00000000-0000-5000-8000-000000000000";
        PackContent dangling = SpoiltPack.good()
                .changed(Resource.STATUSTYPE, 0, "zaaktype", nothing)
                .content();
        PackContent strange = SpoiltPack.good()
                .changed(Resource.ROLTYPE, 0, "url", "https://elders.example.nl/rol/1")
                .content();
        PackContent elsewhere = SpoiltPack.good()
                .changed(Resource.INFORMATIEOBJECTTYPE, 1, "catalogus", nothing)
                .content();

        assertThat(new LinksResolve().check(dangling)).hasSize(1);
        assertThat(new LinksResolve().check(strange)).hasSize(1);
        assertThat(new LinksResolve().check(elsewhere)).hasSize(1);
    }

    @Test
    void what_must_be_unique_is() {
        PackContent numbers = SpoiltPack.good()
                .changed(Resource.STATUSTYPE, 1, "volgnummer", Json.createValue(1))
                .content();
        PackContent names = SpoiltPack.good()
                .changed(Resource.RESULTAATTYPE, 1, "omschrijving", "TOEGEKEND")
                .content();

        assertThat(new UniqueInZaaktype().check(numbers)).hasSize(1);
        assertThat(new UniqueInZaaktype().check(names)).hasSize(1);
    }

    @Test
    void an_extension_needs_its_term_and_a_duration_its_form() {
        PackContent noTerm = SpoiltPack.good()
                .changed(Resource.ZAAKTYPE, 0, "verlenging_mogelijk", JsonValue.TRUE)
                .content();
        PackContent words = SpoiltPack.good()
                .changed(Resource.ZAAKTYPE, 0, "doorlooptijd", "8 weken")
                .content();

        assertThat(new ExtensionTerm().check(noTerm)).hasSize(1);
        assertThat(new ExtensionTerm().check(words)).hasSize(1);
    }

    @Test
    void source_catalogue_and_source_zaaktype_go_together() {
        PackContent pack = SpoiltPack.good()
                .changed(Resource.ZAAKTYPE, 0, "bronzaaktype", JsonValue.NULL)
                .content();

        assertThat(new SourceTogether().check(pack)).hasSize(1).allMatch(Finding::isError);
    }

    @Test
    void an_entry_of_a_national_list_that_is_not_ours_is_questioned() {
        PackContent pack = SpoiltPack.good()
                .changed(Resource.RESULTAATTYPE, 0, "selectielijstklasse", "https://lijst.example.nl/1")
                .content();

        assertThat(new NationalEntries().check(pack))
                .hasSize(1)
                .allMatch(finding -> finding.severity() == Severity.WARNING);
    }

    @Test
    void the_archive_date_fits_the_list_and_fills_only_its_own_fields() {
        PackContent againstList = archive(source -> Json.createObjectBuilder(source)
                .add("afleidingswijze", "afgehandeld")
                .build());
        PackContent tooMuch = archive(source ->
                Json.createObjectBuilder(source).add("registratie", "BRP").build());
        PackContent tooLittle = archive(source -> Json.createObjectBuilder(source)
                .add("afleidingswijze", "eigenschap")
                .build());
        PackContent unknown = archive(source -> Json.createObjectBuilder(source)
                .add("afleidingswijze", "zomaar")
                .build());
        PackContent none = SpoiltPack.good()
                .changed(Resource.RESULTAATTYPE, 0, "brondatum_archiefprocedure", JsonValue.NULL)
                .content();

        assertThat(List.of(againstList, tooMuch, tooLittle, unknown, none))
                .allSatisfy(pack -> assertThat(new ArchiveDate().check(pack)).hasSize(1));
    }

    private static PackContent archive(UnaryOperator<JsonObject> change) {
        return SpoiltPack.good()
                .changed(
                        Resource.RESULTAATTYPE,
                        0,
                        row -> Json.createObjectBuilder(row)
                                .add(
                                        "brondatum_archiefprocedure",
                                        change.apply(row.getJsonObject("brondatum_archiefprocedure")))
                                .build())
                .content();
    }

    @Test
    void the_names_the_zac_looks_for_are_missed() {
        PackContent noIntake = SpoiltPack.good()
                .changed(Resource.STATUSTYPE, 0, "omschrijving", "Binnen")
                .content();
        PackContent afterTheEnd = SpoiltPack.good()
                .changed(Resource.STATUSTYPE, 2, "volgnummer", Json.createValue(99))
                .content();

        assertThat(new ZacNames().check(noIntake))
                .hasSize(1)
                .allMatch(finding -> finding.severity() == Severity.WARNING);
        assertThat(new ZacNames().check(afterTheEnd)).hasSize(1).allMatch(Finding::isError);
    }

    @Test
    void a_patch_that_gives_another_service_is_refused() {
        PackContent other = SpoiltPack.good()
                .with("verschillen/groningen.patch.json", "{\"title\":\"Anders\"}")
                .content();
        PackContent none =
                SpoiltPack.good().without("verschillen/groningen.patch.json").content();

        assertThat(new PatchGivesVariant().check(other)).hasSize(1);
        assertThat(new PatchGivesVariant().check(none)).hasSize(1);
    }

    @Test
    void an_origin_that_leads_nowhere_is_refused() {
        PackContent pack = SpoiltPack.good().withoutInZip(Resource.ROLTYPE).content();

        assertThat(new OriginsLeadSomewhere().check(pack)).isNotEmpty().allMatch(Finding::isError);
    }

    @Test
    void what_stays_work_by_hand_is_told_with_its_place() {
        PackContent pack = SpoiltPack.good().content();

        assertThat(new UnconfiguredParts().check(pack))
                .extracting(Finding::message, Finding::place)
                .anySatisfy(found -> assertThat(found.toList().toString()).contains("Planningsmodule", "stap s"));
    }

    @Test
    void no_json_at_all_gives_findings_and_no_failure() {
        SpoiltPack pack = SpoiltPack.good();
        List.of(PackPaths.MANIFEST, PackPaths.SERVICE, PackPaths.BASE, PackPaths.ORIGINS)
                .forEach(path -> pack.with(path, "[1,2"));
        PackContent spoilt = pack.withInZip("RolType.json", "[1,null,\"x\",{}]")
                .with("pakket.json", "{\"files\":[1,{}]}")
                .with("dienst/herkomst.json", "[".repeat(5000))
                .content();

        List<Finding> findings = PackChecks.check(spoilt);

        assertThat(findings).anyMatch(Finding::isError);
    }
}
