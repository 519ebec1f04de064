package nl.blauwdruk.exchange.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.blauwdruk.exchange.ExampleSet;
import nl.blauwdruk.exchange.UnreadableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectFolderTest {

    @TempDir
    private Path folder;

    @Test
    void the_example_set_has_42_blueprints_and_two_other_files() {
        ProjectFolder project = ProjectFolder.of(ExampleSet.folder());

        assertThat(project.blueprints()).hasSize(42);
        assertThat(project.others())
                .extracting(file -> file.getFileName().toString())
                .containsExactly("gemeenten.yaml", "themas.yaml");
    }

    @Test
    void packs_and_results_hold_no_blueprints() throws IOException {
        for (String name : new String[] {"packs", "results", "wmo"}) {
            Files.createDirectories(folder.resolve(name));
            Files.writeString(folder.resolve(name).resolve("a.yaml"), "formaat: i4sociaal-blauwdruk/1\n");
        }

        ProjectFolder project = ProjectFolder.of(folder);

        assertThat(project.blueprints()).containsExactly(folder.resolve("wmo").resolve("a.yaml"));
    }

    @Test
    void a_yaml_file_that_names_no_format_is_no_blueprint() throws IOException {
        Files.writeString(folder.resolve("compose.yaml"), "services: {}\n");
        Files.writeString(folder.resolve("b.yml"), "# blauwdruk\n\"formaat\": 'i4sociaal-blauwdruk/1'\n");

        ProjectFolder project = ProjectFolder.of(folder);

        assertThat(project.others()).containsExactly(folder.resolve("compose.yaml"));
        assertThat(project.blueprints()).containsExactly(folder.resolve("b.yml"));
    }

    @Test
    void an_absent_folder_is_told() {
        Path absent = folder.resolve("weg");

        assertThatThrownBy(() -> ProjectFolder.of(absent))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("map");
    }
}
