package nl.blauwdruk.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.util.List;
import nl.blauwdruk.exchange.ExampleSet;
import nl.blauwdruk.web.access.CurrentPerson;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.blueprint.ImportingBlueprints;
import nl.blauwdruk.web.blueprint.UploadedFile;
import nl.blauwdruk.web.harness.ServerTest;
import nl.blauwdruk.web.story.GeneratingStories;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The running server does what its description says. */
@ServerTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ApiContractIT {

    @Inject
    private ImportingBlueprints importing;

    @Inject
    private GeneratingStories generating;

    @Test
    @Order(1)
    void there_is_something_to_ask_for() {
        List<UploadedFile> files = List.of(file("basis.yaml"), file("groningen.yaml"), file("zwolle.yaml"));

        int stories = CurrentPerson.runAs(Person.SYSTEM, () -> {
            importing.importFiles(files);
            generating.generate();
            return files.size();
        });

        assertThat(stories).isEqualTo(3);
    }

    @Test
    @Order(2)
    @RunAsClient
    void every_method_answers_its_example_as_described(@ArquillianResource URL server) throws Exception {
        ContractWalk walk = new ContractWalk(server);

        List<String> wrong = walk.walk();

        assertThat(wrong).isEmpty();
    }

    private static UploadedFile file(String name) {
        try {
            return new UploadedFile(
                    name, Files.readAllBytes(ExampleSet.folder().resolve("wmo").resolve(name)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
