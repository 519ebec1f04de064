package nl.blauwdruk.exchange.specobject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.blauwdruk.exchange.UnreadableFile;
import nl.blauwdruk.model.trace.graph.ItemId;
import nl.blauwdruk.model.trace.graph.ItemStatus;
import nl.blauwdruk.model.trace.graph.Specification;
import nl.blauwdruk.model.trace.graph.TraceItem;
import org.junit.jupiter.api.Test;

class SpecObjectReaderTest {

    private static List<TraceItem> read(String xml) {
        return SpecObjectReader.read("eisen.xml", new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String document(String object) {
        return "<specdocument>\n<specobjects doctype=\"story\">\n" + object + "\n</specobjects></specdocument>";
    }

    @Test
    void an_item_is_read_with_what_it_needs_and_covers_and_the_rest_is_skipped() {
        String xml = document("""
                <specobject><id> intake </id><shortdesc>Intake</shortdesc><status>proposed</status><version>3</version>
                <description>Als <b>inwoner</b> &amp; meer</description><tags><tag>x</tag></tags>
                <needscoverage><needsobj>test</needsobj><needsobj>doc</needsobj></needscoverage>
                <providescoverage><provcov><linksto>step:b01</linksto><dstversion>2</dstversion></provcov></providescoverage>
                </specobject>""");

        assertThat(read(xml))
                .containsExactly(new TraceItem(
                        new ItemId("story", "intake", 3),
                        ItemStatus.PROPOSED,
                        List.of("test", "doc"),
                        List.of(new ItemId("step", "b01", 2))));
    }

    @Test
    void what_is_written_is_read_back() {
        TraceItem item = new TraceItem(
                new ItemId("story", "eerste-gesprek", 1),
                ItemStatus.DRAFT,
                List.of("test"),
                List.of(new ItemId("step", "b02", 1)));
        Specification told =
                new Specification(item, "Kosten < 5 & \"meer\"", "regel een\nregel \u0000 twee \uD83D\uDE00");

        byte[] xml = SpecObjectWriter.write(List.of(told));

        assertThat(SpecObjectReader.read("eisen.xml", new ByteArrayInputStream(xml)))
                .containsExactly(item);
        assertThat(new String(xml, StandardCharsets.UTF_8))
                .contains("Kosten &lt; 5 &amp; ", "regel ? twee \uD83D\uDE00");
    }

    @Test
    void each_refusal_tells_the_line_and_what_to_do() {
        assertRefused(document("<specobject><version>1</version></specobject>"), 3, "geen <id>");
        assertRefused(
                document("<specobject><id>a</id>\n<version>een</version></specobject>"), 4, "'een' is geen versie");
        assertRefused(document("<specobject><id>a</id>\n<version>-1</version></specobject>"), 4, "'-1' is geen versie");
        assertRefused(document("<specobject><id>a</id>\n<status>klaar</status></specobject>"), 4, "Onbekende status");
        assertRefused(
                document("<specobject><id>a</id><providescoverage>\n<provcov><linksto>b01</linksto></provcov>"
                        + "</providescoverage></specobject>"),
                4,
                "'b01' zegt niet");
        assertRefused("<specdocument>\n<specobjects>\n</specobjects></specdocument>", 2, "geen doctype");
        assertRefused("<html/>", 1, "begint met <html>");
        assertRefused("<specdocument>\n<specobjects doctype=\"a\">", 2, "geen geldige XML");
        assertRefused("geen xml", 1, "geen geldige XML");
    }

    /** A type of document could fetch a file or blow up to gigabytes. */
    @Test
    void entities_are_never_resolved() {
        String bomb = "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>\n"
                + document("<specobject><id>&a;</id></specobject>");

        assertThatThrownBy(() -> read(bomb)).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void a_file_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> SpecObjectReader.read(Path.of("nergens.xml")))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("nergens.xml: Dit bestand is er niet.");
    }

    private static void assertRefused(String xml, int line, String why) {
        assertThatThrownBy(() -> read(xml))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        refusal -> assertThat(refusal.problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.message()).contains(why);
                                    assertThat(problem.line()).isEqualTo(line);
                                    assertThat(problem.advice()).isNotBlank();
                                }));
    }
}
