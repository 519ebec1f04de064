package nl.blauwdruk.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.exchange.UnreadableFile;
import nl.blauwdruk.exchange.project.PackRecord;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.blueprint.Fingerprint;
import nl.blauwdruk.model.trace.TargetKind;
import nl.blauwdruk.model.trace.TraceLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackRecordJsonTest {

    private static final TraceLink LINK = new TraceLink(
            ElementId.ofStep("minima-zwolle", "aanvragen"),
            new Fingerprint("00000000000000aa"),
            TargetKind.PACK,
            "minima-0193-1.3");
    private static final PackRecord LOADED = new PackRecord(
            "minima-0193-1.3", Optional.of("test"), Optional.of(LocalDate.of(2026, 11, 18)), List.of(LINK));

    @TempDir
    private Path folder;

    @Test
    void what_is_written_is_read_back() throws IOException {
        byte[] json = PackRecordJson.write(LOADED);

        PackRecord read = PackRecordJson.read("a.json", json);

        assertThat(Schemas.problems("pack-record", json)).isEmpty();
        assertThat(read.pack()).isEqualTo("minima-0193-1.3");
        assertThat(read.isLoaded()).isTrue();
        assertThat(read.day()).contains(LocalDate.of(2026, 11, 18));
        assertThat(read.links()).singleElement().satisfies(link -> {
            assertThat(link.element()).isEqualTo(LINK.element());
            assertThat(link.fingerprint()).isEqualTo(LINK.fingerprint());
            assertThat(link.target()).isEqualTo("minima-0193-1.3");
        });
    }

    @Test
    void a_pack_that_was_only_generated_is_not_loaded() throws IOException {
        PackRecord generated = new PackRecord("p", Optional.empty(), Optional.empty(), List.of());

        byte[] json = PackRecordJson.write(generated);

        assertThat(Schemas.problems("pack-record", json)).isEmpty();
        assertThat(PackRecordJson.read("a.json", json).isLoaded()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "geen json",
                "[]",
                "{\"pack\": \"p\"}",
                "{\"pack\": 3, \"elements\": []}",
                "{\"pack\": \"p\", \"elements\": [], \"loaded\": \"gisteren\"}",
                "{\"pack\": \"p\", \"elements\": [{\"element\": \"zonderstap\", \"fingerprint\": \"0\"}]}"
            })
    void something_else_is_told_with_its_name(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> PackRecordJson.read("a.json", bytes))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("a.json");
    }

    @Test
    void packs_themselves_are_left_alone() throws IOException {
        Files.write(folder.resolve("minima.json"), PackRecordJson.write(LOADED));
        Files.createDirectories(folder.resolve("pakket"));
        Files.writeString(folder.resolve("pakket").resolve("pakket.json"), "{}");

        List<PackRecord> records = PackRecordJson.readAll(folder);

        assertThat(records).hasSize(1);
    }
}
