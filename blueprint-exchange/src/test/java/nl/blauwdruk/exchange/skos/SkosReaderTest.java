package nl.blauwdruk.exchange.skos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.blauwdruk.exchange.UnreadableFile;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.terminology.Alternative;
import nl.blauwdruk.model.terminology.Relation;
import nl.blauwdruk.model.terminology.Term;
import org.junit.jupiter.api.Test;

class SkosReaderTest {

    private static final String HEAD = """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix bd: <urn:blauwdruk:begrip#> .
            @prefix : <https://elders.example/id/begrip/> .
            """;

    @Test
    void a_list_of_another_program_is_read_by_its_labels() {
        String text = HEAD + """
                :Hulp a skos:Concept ; skos:prefLabel "hulp"@nl, "help"@en ; skos:altLabel "steun"@nl ;
                  skos:hiddenLabel "hullup"@nl ; skos:narrower :thuis .
                :thuis a skos:Concept ; skos:prefLabel "hulp thuis"@nl .
                """;

        List<Term> terms = read(text);

        assertThat(terms).extracting(Term::key).containsExactly("hulp", "thuis");
        assertThat(terms.get(0).alternatives()).extracting(Alternative::word).containsExactly("steun", "hullup");
        assertThat(terms.get(1).relations()).containsExactly(new Relation(Relation.Kind.BROADER, "hulp"));
    }

    @Test
    void every_problem_is_told_with_its_line() {
        String text = HEAD
                + ":a a skos:Concept ; skos:prefLabel \"a\"@nl ;\n"
                + "  skos:related :weg .\n"
                + ":b a skos:Concept .\n"
                + ":c a skos:Concept ; skos:prefLabel \"c\"@nl ;\n"
                + "  bd:lokaalWoord [ bd:gemeente \"12\" ; bd:woord \"x\"@nl ] .\n";

        UnreadableFile refused = catchThrowableOfType(UnreadableFile.class, () -> read(text));

        assertThat(refused.problems()).extracting(Finding::line).containsExactly(5, 6, 8);
        assertThat(refused).hasMessageContaining("proef.ttl:6:").hasMessageContaining("0 voorkeurswoorden");
    }

    @Test
    void what_is_no_turtle_is_refused_at_its_line() {
        UnreadableFile refused = catchThrowableOfType(UnreadableFile.class, () -> read(HEAD + ":a a ; ."));

        assertThat(refused.problems().get(0).line()).isEqualTo(4);
    }

    @Test
    void a_file_nested_without_end_is_refused() {
        String text = HEAD + ":a :b " + "[ :b ".repeat(200_000);

        UnreadableFile refused = catchThrowableOfType(UnreadableFile.class, () -> read(text));

        assertThat(refused).hasMessageContaining("proef.ttl");
    }

    @Test
    void a_file_without_concepts_is_refused() {
        UnreadableFile refused = catchThrowableOfType(UnreadableFile.class, () -> read(HEAD));

        assertThat(refused).hasMessageContaining("geen enkel begrip");
    }

    private static List<Term> read(String text) {
        return SkosReader.read("proef.ttl", text.getBytes(StandardCharsets.UTF_8));
    }
}
