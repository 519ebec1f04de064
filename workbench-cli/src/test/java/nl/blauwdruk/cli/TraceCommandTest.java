package nl.blauwdruk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceCommandTest {

    private static final Path EXAMPLE = Path.of("..", "docs", "examples", "i4sociaal");
    private static final Path OPEN_FAST_TRACE = Path.of("target", "test-programs", "openfasttrace.jar");

    @TempDir
    private Path folder;

    @Test
    void the_stories_of_a_theme_are_a_trace_without_a_defect() throws IOException, InterruptedException {
        Path file = specObjects("minima");

        Shell.Result own = Console.run("trace", file.toString());
        Shell.Result other = openFastTrace(file);

        assertThat(own.code()).isEqualTo(ExitCode.DONE);
        assertThat(own.out()).contains("Alles is gedekt en elke verwijzing klopt.");
        assertThat(other.code()).as(other.out() + other.err()).isZero();
        assertThat(other.out()).contains("ok");
    }

    @Test
    void another_program_finds_as_many_defects_as_we_do() throws IOException, InterruptedException {
        Path file = specObjects("wmo");
        String broken = Files.readString(file)
                .replaceFirst("<dstversion>1</dstversion>", "<dstversion>0</dstversion>")
                .replaceFirst("<specobject><id>wmo-basis[^<]*</id>", "<specobject><id>weg</id>");
        Files.writeString(file, broken);

        Shell.Result own = Console.run("trace", file.toString(), "--format", "json");
        Shell.Result other = openFastTrace(file);

        assertThat(other.code()).isNotZero();
        Matcher told = Pattern.compile("(\\d+) direct, (\\d+) transitive").matcher(other.out());
        assertThat(told.find()).as(other.out()).isTrue();
        int defects = Integer.parseInt(told.group(1)) + Integer.parseInt(told.group(2));
        assertThat(own.out()).contains("\"defects\":" + defects + ",").contains("\"outdated\":1");
    }

    @Test
    void several_files_count_together() throws IOException {
        Path steps = Files.writeString(folder.resolve("stappen.xml"), document("step", "b01", "story", ""));
        String covers =
                "<providescoverage><provcov><linksto>step:b01</linksto><dstversion>1</dstversion></provcov></providescoverage>";
        Path stories = Files.writeString(folder.resolve("stories.xml"), document("story", "s01", "", covers));

        Shell.Result apart = Console.run("trace", steps.toString());
        Shell.Result together = Console.run("trace", steps.toString(), stories.toString());

        assertThat(apart.out()).contains("step~b01~1\n  wordt niet gedekt door een story");
        assertThat(together.out()).contains("Alles is gedekt");
    }

    @Test
    void an_unreadable_file_is_refused_at_its_line() throws IOException {
        Path file = Files.writeString(folder.resolve("eisen.xml"), "<specdocument>\n<specobjects doctype='a'>");

        Shell.Result result = Console.run("trace", file.toString());

        assertThat(result.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(result.err()).contains("eisen.xml:2: Dit is geen geldige XML.");
        assertThat(result.out()).isEmpty();
    }

    private static String document(String type, String name, String need, String covers) {
        String needs = need.isEmpty() ? "" : "<needscoverage><needsobj>" + need + "</needsobj></needscoverage>";
        return "<specdocument><specobjects doctype=\"" + type + "\"><specobject><id>" + name
                + "</id><version>1</version>" + needs + covers + "</specobject></specobjects></specdocument>";
    }

    private Path specObjects(String theme) throws IOException {
        Path file = folder.resolve(theme + ".xml");
        List<String> arguments = new ArrayList<>(List.of("stories"));
        try (var files = Files.list(EXAMPLE.resolve(theme))) {
            files.map(Path::toString).sorted().forEach(arguments::add);
        }
        arguments.addAll(List.of("--format", "specobject", "--out", file.toString()));
        assertThat(Console.run(arguments.toArray(String[]::new)).code()).isEqualTo(ExitCode.DONE);
        return file;
    }

    private static Shell.Result openFastTrace(Path file) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(
                        java.toString(),
                        "-jar",
                        OPEN_FAST_TRACE.toString(),
                        "trace",
                        "-c",
                        "BLACK_AND_WHITE",
                        "-v",
                        "summary",
                        file.toString())
                .start();
        byte[] out = process.getInputStream().readAllBytes();
        byte[] err = process.getErrorStream().readAllBytes();
        return new Shell.Result(
                process.waitFor(), new String(out, StandardCharsets.UTF_8), new String(err, StandardCharsets.UTF_8));
    }
}
