package nl.blauwdruk.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.blauwdruk.exchange.ExampleSet;
import nl.blauwdruk.web.blueprint.ImportingBlueprints;
import nl.blauwdruk.web.blueprint.UploadedFile;
import nl.blauwdruk.web.harness.ServerTest;
import nl.blauwdruk.web.story.GeneratingStories;
import org.junit.jupiter.api.Test;

/** Everything there is to do, tried by every role: of the programme, of the municipality, of another, of another theme. */
@ServerTest
class RoleWalkIT {

    private static final String GRONINGEN = "0014";
    private static final String OTHER_THEME = "bijstand";

    @Inject
    private Attempts attempts;

    @Inject
    private ImportingBlueprints importing;

    @Inject
    private GeneratingStories generating;

    @Resource
    private UserTransaction transaction;

    @Test
    void everyone_can_do_what_the_table_of_rights_says_and_nothing_else() throws Exception {
        UploadedFile base = file("basis.yaml");
        UploadedFile variant = file("zwolle.yaml");
        List<Attempt> all = CurrentPerson.runAs(Person.SYSTEM, () -> prepare(base, variant));
        List<String> wrong = new ArrayList<>();
        int walked = 0;

        for (Attempt attempt : all) {
            for (Person person : people().toList()) {
                walked++;
                boolean went = goes(attempt, person);
                if (went != attempt.isAllowed(person)) {
                    wrong.add(person.name() + (went ? " could " : " could not ") + attempt);
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(walked).isEqualTo(all.size() * Role.values().length * 4).isGreaterThan(400);
    }

    private List<Attempt> prepare(UploadedFile base, UploadedFile variant) {
        importing.importFiles(List.of(base, variant, file("groningen.yaml")));
        generating.generate();
        return attempts.all(base, variant);
    }

    private static Stream<Person> people() {
        return Arrays.stream(Role.values())
                .flatMap(role -> Stream.of(
                        person(role + " of the programme", Grant.of(role)),
                        person(role + " of Zwolle", Grant.of(role, Attempts.ZWOLLE)),
                        person(role + " of Groningen", Grant.of(role, GRONINGEN)),
                        person(role + " of another theme", new Grant(role, null, OTHER_THEME))));
    }

    private static Person person(String name, Grant grant) {
        return new Person(name.replace(' ', '-'), name, List.of(grant), Via.SESSION, false);
    }

    /** Whether it got past the rights; what else may be wrong with it does not matter here. */
    private boolean goes(Attempt attempt, Person person) throws Exception {
        transaction.begin();
        try {
            return CurrentPerson.runAs(person, () -> {
                try {
                    attempt.work().run();
                    return true;
                } catch (NotAllowed refused) {
                    return false;
                } catch (IllegalStateException unasked) {
                    assertThat(unasked.getMessage()).as(attempt.toString()).doesNotContain("never asked");
                    return true;
                } catch (RuntimeException otherwise) {
                    return true;
                }
            });
        } finally {
            transaction.rollback();
        }
    }

    private static UploadedFile file(String name) {
        Path file = ExampleSet.folder().resolve("wmo").resolve(name);
        try {
            return new UploadedFile(name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new IllegalStateException("No " + file.toAbsolutePath(), e);
        }
    }
}
