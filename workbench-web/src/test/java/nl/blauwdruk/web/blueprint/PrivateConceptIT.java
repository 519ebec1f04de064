package nl.blauwdruk.web.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import nl.blauwdruk.exchange.ExampleSet;
import nl.blauwdruk.web.access.CurrentPerson;
import nl.blauwdruk.web.access.Grant;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.access.Role;
import nl.blauwdruk.web.access.Via;
import nl.blauwdruk.web.comparison.ComparingThemes;
import nl.blauwdruk.web.harness.ServerTest;
import org.junit.jupiter.api.Test;

@ServerTest
class PrivateConceptIT {

    private static final String THEME = "prive";
    private static final Person OF_ZWOLLE = person("zohra", Grant.of(Role.PARTNER, "0193"));
    private static final Person OF_GRONINGEN = person("gerda", Grant.of(Role.PARTNER, "0014"));
    private static final Person OF_THE_PROGRAMME = person("priya", Grant.of(Role.PRODUCT_OWNER));

    @Inject
    private ImportingBlueprints importing;

    @Inject
    private BrowsingBlueprints browsing;

    @Inject
    private ComparingThemes comparing;

    @Test
    void a_concept_is_its_municipalitys_own_until_it_is_shared() throws Exception {
        UploadedFile base = file("basis.yaml");
        UploadedFile variant = file("zwolle.yaml");
        CurrentPerson.runAs(Person.SYSTEM, () -> importing.importFiles(List.of(base)));

        CurrentPerson.runAs(OF_ZWOLLE, () -> importing.importFiles(List.of(variant)));
        boolean own = sees(OF_ZWOLLE);
        boolean other = sees(OF_GRONINGEN);
        boolean programme = sees(OF_THE_PROGRAMME);
        CurrentPerson.runAs(OF_ZWOLLE, () -> {
            importing.share("prive-zwolle");
            return null;
        });

        assertThat(own).isTrue();
        assertThat(other).isFalse();
        assertThat(programme).isFalse();
        assertThat(sees(OF_GRONINGEN)).isTrue();
        assertThat(sees(OF_THE_PROGRAMME)).isTrue();
    }

    /** In the list, by its key, among the variants and in the comparison: everywhere or nowhere. */
    private boolean sees(Person person) {
        return CurrentPerson.runAs(person, () -> {
            boolean listed =
                    browsing.all().stream().anyMatch(stamp -> stamp.key().equals("prive-zwolle"));
            boolean found = browsing.byKey("prive-zwolle").isPresent();
            boolean counted = browsing.count(THEME) == 2;
            boolean among = browsing.ofTheme(THEME).ofMunicipality("0193").isPresent();
            boolean compared = comparing.of(THEME).orElseThrow().comparison().steps().stream()
                    .anyMatch(step -> step.model().equals("prive-zwolle"));
            assertThat(List.of(found, counted, among, compared)).containsOnly(listed);
            return listed;
        });
    }

    private static UploadedFile file(String name) throws Exception {
        String text = Files.readString(ExampleSet.folder().resolve("wmo").resolve(name), StandardCharsets.UTF_8)
                .replace("id: wmo-", "id: prive-")
                .replaceAll("(?m)^thema: .*$", "thema: prive")
                .replaceAll("(?m)^status: .*$", "status: concept");
        return new UploadedFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Person person(String login, Grant grant) {
        return new Person(login, login, List.of(grant), Via.SESSION, false);
    }
}
