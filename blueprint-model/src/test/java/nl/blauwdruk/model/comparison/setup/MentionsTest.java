package nl.blauwdruk.model.comparison.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTest {

    @Test
    void a_name_ends_where_the_sentence_does() {
        assertThat(Mentions.in("@priya, klopt dit? Anders weet @j.de-vries. het (of @BEA)."))
                .containsExactlyInAnyOrder("priya", "j.de-vries", "bea");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Mail naar info@zwolle.nl", "vijf @ zes", "@", "@@bea", "zie bea"})
    void what_is_no_mention_calls_upon_nobody(String text) {
        assertThat(Mentions.in(text)).isEmpty();
    }

    @Test
    void a_long_text_is_read_in_one_go() {
        String text =
                Stream.generate(() -> "@").limit(DiscussionRemark.MAX_TEXT).reduce("", String::concat);

        assertThat(Mentions.in(text)).isEmpty();
    }
}
