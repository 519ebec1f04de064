package nl.blauwdruk.exchange.skos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.blauwdruk.model.terminology.Alternative;
import nl.blauwdruk.model.terminology.LocalWord;
import nl.blauwdruk.model.terminology.Relation;
import nl.blauwdruk.model.terminology.Term;

class SkosRoundTripTest {

    private static final List<Relation.Kind> KINDS =
            List.of(Relation.Kind.BROADER, Relation.Kind.RELATED, Relation.Kind.DISTINCT);
    private static final String SCHEME = "https://voorbeeld.example/api/v1/terms";

    @Property(tries = 150)
    void what_is_written_is_read_back_without_loss(@ForAll("lists") List<Term> terms) {
        String text = SkosWriter.write(SCHEME, "Proef", terms);

        List<Term> read = SkosReader.read("terug.ttl", text.getBytes(StandardCharsets.UTF_8));

        assertThat(read).hasSameSizeAs(terms);
        terms.forEach(term -> assertThat(read).as(text).anyMatch(term::saysTheSameAs));
        assertThat(SkosWriter.write(SCHEME, "Proef", terms)).isEqualTo(text);
    }

    @Provide
    Arbitrary<List<Term>> lists() {
        return term().list().ofMinSize(1).ofMaxSize(6).map(SkosRoundTripTest::related);
    }

    private static Arbitrary<String> word() {
        Arbitrary<String> odd =
                Arbitraries.of("hulpvraag", "Hulpvraag", "zeg \"ja\"", "a\\b", "café", "1Gezin1Plan", "x\ny");
        Arbitrary<String> any =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(12);
        return Arbitraries.oneOf(odd, any);
    }

    private static Arbitrary<Term> term() {
        Arbitrary<String> law = Arbitraries.of("", "Wmo 2015", "Jeugdwet");
        Arbitrary<LocalWord> local =
                Combinators.combine(Arbitraries.of("0014", "0193"), word()).as(LocalWord::new);
        Arbitrary<Alternative> other =
                Combinators.combine(word(), Arbitraries.of(true, false)).as(Alternative::new);
        return Combinators.combine(
                        word(),
                        law,
                        word(),
                        local.list().ofMaxSize(3),
                        other.list().ofMaxSize(3))
                .as(SkosRoundTripTest::filled);
    }

    private static Term filled(
            String preferred, String law, String meaning, List<LocalWord> local, List<Alternative> others) {
        Term term = new Term(preferred, law);
        term.explain(meaning, law);
        local.forEach(term::learn);
        others.forEach(term::alsoCalled);
        return term;
    }

    /** Each key once, and each related to the one before it. */
    private static List<Term> related(List<Term> terms) {
        Map<String, Term> byKey = new LinkedHashMap<>();
        terms.forEach(term -> byKey.putIfAbsent(term.key(), term));
        List<Term> all = new ArrayList<>(byKey.values());
        for (int at = 1; at < all.size(); at++) {
            Relation.Kind kind = KINDS.get(at % KINDS.size());
            all.get(at).relate(new Relation(kind, all.get(at - 1).key()));
        }
        return all;
    }
}
