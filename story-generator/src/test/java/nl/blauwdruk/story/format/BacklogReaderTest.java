package nl.blauwdruk.story.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.story.quality.WrittenStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BacklogReaderTest {

    private static final String ONE = "Als inwoner wil ik één bon indienen, zodat ik het geld krijg.";
    private static final String TWO = "Als consulent wil ik een verslag maken zodat ik het terugvind.";

    @Test
    void a_text_has_a_story_a_line_with_or_without_numbers() {
        BacklogContent backlog = read("US-7: " + ONE + "\r\n\r\n2. " + TWO + "\n- " + ONE + "\n");

        assertThat(backlog.stories()).extracting(WrittenStory::id).containsExactly("US-7", "2", "3");
        assertThat(backlog.stories()).extracting(WrittenStory::text).containsExactly(ONE, TWO, ONE);
        assertThat(backlog.stories()).extracting(WrittenStory::line).containsExactly(1, 3, 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void encodings_are_recognised(String charset) {
        assertThat(BacklogReader.read((ONE + "\n" + TWO).getBytes(Charset.forName(charset)))
                        .stories())
                .extracting(WrittenStory::text)
                .containsExactly(ONE, TWO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_is_no_part_of_the_first_story(String charset) {
        assertThat(BacklogReader.read(("\uFEFF" + ONE).getBytes(Charset.forName(charset)))
                        .stories())
                .extracting(WrittenStory::text)
                .containsExactly(ONE);
    }

    @Test
    void what_is_no_text_is_refused() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 1, 2, (byte) 0xFF};

        assertThatThrownBy(() -> BacklogReader.read(picture))
                .isInstanceOf(UnreadableStories.class)
                .hasMessageContaining("geen tekst");
        assertThatThrownBy(() -> read("  \n "))
                .isInstanceOf(UnreadableStories.class)
                .hasMessageContaining("leeg");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", ","})
    void a_table_with_a_header_is_read_by_its_names(String separator) {
        String table = String.join(separator, "Nr", "Punten", "User Story") + "\n"
                + String.join(separator, "A-1", "3", '"' + ONE + '"') + "\n"
                + String.join(separator, "A-2", "5", '"' + TWO + '"') + "\n";

        BacklogContent backlog = read(table);

        assertThat(backlog.stories()).extracting(WrittenStory::id).containsExactly("A-1", "A-2");
        assertThat(backlog.stories()).extracting(WrittenStory::text).containsExactly(ONE, TWO);
        assertThat(backlog.stories()).extracting(WrittenStory::line).containsExactly(2, 3);
    }

    @Test
    void a_table_of_parts_is_put_together() {
        BacklogContent backlog = read("id;Rol;Wens;Reden\n1;inwoner;bonnen indienen;ik het geld krijg\n");

        assertThat(backlog.stories())
                .extracting(WrittenStory::text)
                .containsExactly("Als inwoner wil ik bonnen indienen zodat ik het geld krijg.");
    }

    @Test
    void without_a_header_the_column_with_wishes_is_taken() {
        BacklogContent backlog = read("A;" + TWO + ";hoog\nB;" + TWO + ";laag\n");

        assertThat(backlog.stories()).extracting(WrittenStory::text).containsExactly(TWO, TWO);
        assertThat(backlog.stories()).extracting(WrittenStory::id).containsExactly("A", "B");
    }

    @Test
    void a_table_without_a_column_for_stories_says_what_it_needs() {
        assertThatThrownBy(() -> read("id;prioriteit;reden\n1;hoog;daarom\n"))
                .isInstanceOf(UnreadableStories.class)
                .hasMessageContaining("kolom met stories")
                .hasMessageContaining("'prioriteit'");
    }

    @Test
    void a_row_with_other_columns_and_an_empty_cell_are_told_with_their_line() {
        BacklogContent backlog = read("id;story\n1;" + TWO + ";te veel\n2;\n3;" + TWO + "\n");

        assertThat(backlog.stories()).hasSize(2);
        assertThat(backlog.findings()).extracting(Finding::line).containsExactly(2, 3);
    }

    @Test
    void a_lone_quote_in_a_table_is_refused() {
        assertThatThrownBy(() -> read("id;story\n1;\"" + TWO + "\n2;x")).isInstanceOf(UnreadableStories.class);
    }

    @Test
    void one_number_for_two_stories_is_told_and_both_stay() {
        BacklogContent backlog = read("id;story\n1;" + ONE + "\n1;" + TWO + "\n");

        assertThat(backlog.stories()).extracting(WrittenStory::id).containsExactly("1", "1 (2)");
        assertThat(backlog.findings()).hasSize(1);
    }

    @Test
    void json_may_be_a_list_of_texts_of_objects_or_our_own() {
        assertThat(read("[\"" + TWO + "\"]").stories())
                .extracting(WrittenStory::text)
                .containsExactly(TWO);
        assertThat(read("[{\"id\":7,\"story\":\"" + TWO + "\"}]").stories())
                .extracting(WrittenStory::id)
                .containsExactly("7");
        WrittenStory own =
                read("[{\"id\":\"m/1\",\"role\":\"inwoner\",\"wish\":\"bellen\",\"reason\":\"\",\"scope\":[\"0014\"],"
                                + "\"kind\":\"variation\",\"origin\":[{\"element\":\"m/1\",\"fingerprint\":\"x\"}]}]")
                        .stories()
                        .get(0);
        assertThat(own.text()).isEqualTo("Als inwoner wil ik bellen.");
        assertThat(own.trace().orElseThrow().elements()).containsExactly("m/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"a\"", "{\"a\":1}", "[{\"a\":1}]", "[]"})
    void other_json_is_refused(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(UnreadableStories.class);
    }

    @Test
    void a_line_in_brackets_is_no_json() {
        assertThat(read("[US-1] " + TWO).stories()).extracting(WrittenStory::id).isEqualTo(List.of("US-1"));
    }

    private static BacklogContent read(String text) {
        return BacklogReader.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
