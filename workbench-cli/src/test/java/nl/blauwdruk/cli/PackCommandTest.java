package nl.blauwdruk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackCommandTest {

    private static final Path WMO = Path.of("..", "docs", "examples", "i4sociaal", "wmo");

    @TempDir
    private Path folder;

    private Shell.Result pack(String municipality, Path out) {
        List<String> arguments = new ArrayList<>(List.of("pack"));
        for (String name : List.of("basis", "groningen", "zwolle")) {
            arguments.add(WMO.resolve(name + ".yaml").toString());
        }
        arguments.addAll(List.of("--municipality", municipality, "--out", out.toString()));
        return Console.run(arguments.toArray(String[]::new));
    }

    private static Shell.Result check(Path pack, String... more) {
        List<String> arguments = new ArrayList<>(List.of("check-pack", pack.toString()));
        arguments.addAll(List.of(more));
        return Console.run(arguments.toArray(String[]::new));
    }

    @Test
    void a_pack_as_folder_or_zip_passes_its_own_check() {
        Path asFolder = folder.resolve("pakket");
        Path asZip = folder.resolve("pakket.zip");

        int folderCode = pack("0014", asFolder).code();
        int zipCode = pack("0014", asZip).code();

        assertThat(List.of(folderCode, zipCode)).containsOnly(ExitCode.DONE);
        assertThat(check(asFolder).out()).contains("in orde (fouten: 0");
        assertThat(check(asZip, "--format", "json").out()).contains("\"errors\": 0");
    }

    @Test
    void a_spoilt_pack_ends_with_findings() throws IOException {
        Path out = folder.resolve("pakket");
        pack("0014", out);
        Files.writeString(out.resolve("dienst").resolve("dienst.json"), "{}");

        Shell.Result result = check(out);

        assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(result.out()).contains("FOUT Dit bestand is veranderd").contains("niet te laden");
    }

    @Test
    void a_pack_takes_the_place_of_another_and_keeps_own_values() throws IOException {
        Path out = folder.resolve("pakket");
        pack("0014", out);
        Path values = out.resolve("omgeving").resolve("waarden.yaml");
        Files.writeString(values, "eigen: keuzes");

        Shell.Result result = pack("0193", out);

        assertThat(result.code()).isEqualTo(ExitCode.DONE);
        assertThat(out.resolve("verschillen").resolve("groningen.patch.json")).doesNotExist();
        assertThat(values).hasContent("eigen: keuzes");
        assertThat(check(out).code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void what_is_no_pack_is_never_written_over() throws IOException {
        Path photo = Files.writeString(folder.resolve("foto.jpg"), "foto");
        Path zip = Files.writeString(folder.resolve("archief.zip"), "iets anders");

        Shell.Result asFolder = pack("0014", folder);
        Shell.Result asZip = pack("0014", zip);

        assertThat(List.of(asFolder.code(), asZip.code())).containsOnly(ExitCode.WRONG_USE);
        assertThat(photo).hasContent("foto");
        assertThat(zip).hasContent("iets anders");
    }

    @Test
    void an_unknown_municipality_is_told_which_there_are() {
        Shell.Result result = pack("9999", folder.resolve("pakket"));

        assertThat(result.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(result.err()).contains("0014 Groningen", "0193 Zwolle");
    }

    @Test
    void what_is_no_pack_is_not_checked() throws IOException {
        Path text = Files.writeString(folder.resolve("tekst.zip"), "tekst");

        assertThat(check(text).code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(check(folder.resolve("weg.zip")).code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(check(Files.createDirectory(folder.resolve("leeg"))).code()).isEqualTo(ExitCode.WRONG_USE);
    }
}
