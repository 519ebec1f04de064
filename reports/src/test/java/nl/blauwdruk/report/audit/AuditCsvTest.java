package nl.blauwdruk.report.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31 6", "-2", "@som", "\tx", "'x"})
    void a_cell_that_a_sheet_would_reckon_with_begins_with_an_apostrophe(String text) throws IOException {
        String csv = written(Stream.of(AuditChain.append(ChainHead.NONE, Chains.entry(1, text, "", ""))));

        assertThat(csv).contains(";\"'" + text + "\";");
    }

    @Test
    void it_begins_with_the_mark_by_which_a_sheet_knows_the_letters() throws IOException {
        String csv = written(Stream.empty());

        assertThat(csv).startsWith("\uFEFF\"nummer\";\"moment\";");
    }

    @Property(tries = 300)
    void what_was_written_reads_back_as_it_was(@ForAll String before, @ForAll String after, @ForAll String reason)
            throws IOException {
        List<ChainedRecord> chain = List.of(AuditChain.append(ChainHead.NONE, Chains.entry(1, before, after, reason)));

        Stream<ChainedRecord> read = AuditCsv.read(new StringReader(written(chain.stream())));

        assertThat(read).containsExactlyElementsOf(chain);
    }

    @Test
    void an_export_of_a_whole_chain_holds() throws IOException {
        String csv = written(Chains.chain(200).stream());

        assertThat(AuditChain.firstBroken(AuditCsv.read(new StringReader(csv)))).isEmpty();
    }

    @Test
    void another_sheet_is_refused_at_its_line() {
        assertThatThrownBy(() -> AuditCsv.read(new StringReader("a;b\r\n"))).hasMessageContaining("regel 1");
    }

    private static String written(Stream<ChainedRecord> entries) throws IOException {
        StringWriter csv = new StringWriter();
        AuditCsv.write(entries, csv);
        return csv.toString();
    }
}
