package nl.blauwdruk.model.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NumericChars;

class WordingPropertiesTest {

    private static final String ACCENT = "\u0301";

    @Property
    void a_text_without_accents_is_read_as_one_with_an_accent(
            @ForAll @AlphaChars @NumericChars @Chars({' ', '-', '.', '(', '_', '\n'}) String text) {
        assertThat(Wording.normalise(text)).isEqualTo(Wording.normalise(text + ACCENT));
    }
}
