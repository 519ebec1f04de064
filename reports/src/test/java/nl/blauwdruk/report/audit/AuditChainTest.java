package nl.blauwdruk.report.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.blauwdruk.report.audit.BrokenLink.Kind;
import org.junit.jupiter.api.Test;

class AuditChainTest {

    private static final int TEXTS = 11;

    @Test
    void a_chain_that_nobody_touched_holds_to_its_head() {
        List<ChainedRecord> chain = Chains.chain(50);
        ChainWalk walk = new ChainWalk();

        chain.forEach(walk::step);

        assertThat(walk.broken()).isEmpty();
        assertThat(walk.head()).isEqualTo(chain.get(49).head());
    }

    @Test
    void the_hash_of_an_entry_stays_what_it_is_today() {
        ChainedRecord first = AuditChain.append(ChainHead.NONE, Chains.entry(1, "was", "werd", "reden"));

        assertThat(first.hash()).isEqualTo("e0c69b0cec175c28a012bd6666b0226955e9aaf2a7c92a83e65bb53a50105cc9");
    }

    @Test
    void an_entry_that_was_taken_out_is_missed() {
        List<ChainedRecord> chain = Chains.chain(5);
        chain.remove(2);

        assertThat(AuditChain.firstBroken(chain.stream())).contains(new BrokenLink(3, 4, Kind.NUMBER));
    }

    @Test
    void an_entry_that_was_replaced_with_a_right_hash_breaks_the_one_after_it() {
        List<ChainedRecord> chain = Chains.chain(5);
        chain.set(2, AuditChain.append(chain.get(1).head(), Chains.entry(3, "iets", "anders", "")));

        assertThat(AuditChain.firstBroken(chain.stream())).contains(new BrokenLink(4, 4, Kind.PREVIOUS));
    }

    @Test
    void half_a_letter_is_kept_as_a_database_would_keep_it() {
        AuditRecord entry = Chains.entry(1, "a\uD83D", "b", "");

        assertThat(entry.before()).isEqualTo("a?");
    }

    @Property(tries = 300)
    void any_change_of_a_field_is_found_at_its_entry(
            @ForAll @IntRange(max = 9) int place, @ForAll @IntRange(max = TEXTS - 1) int field, @ForAll String text) {
        List<ChainedRecord> chain = Chains.chain(10);
        ChainedRecord entry = chain.get(place);
        AuditRecord other = with(entry.record(), field, text);
        chain.set(place, new ChainedRecord(other, entry.previous(), entry.hash()));

        boolean same = other.equals(entry.record());

        assertThat(AuditChain.firstBroken(chain.stream())
                        .map(BrokenLink::number)
                        .orElse(0L))
                .isEqualTo(same ? 0L : place + 1L);
    }

    @Property(tries = 100)
    void two_entries_that_changed_places_are_found(
            @ForAll @IntRange(max = 9) int one, @ForAll @IntRange(max = 9) int other) {
        List<ChainedRecord> chain = Chains.chain(10);
        Collections.swap(chain, one, other);

        assertThat(AuditChain.firstBroken(chain.stream())
                        .map(BrokenLink::number)
                        .orElse(0L))
                .isEqualTo(one == other ? 0L : Math.min(one, other) + 1L);
    }

    @Property(tries = 100)
    void an_entry_that_was_slipped_in_is_found(@ForAll @IntRange(max = 9) int place) {
        List<ChainedRecord> chain = Chains.chain(10);
        ChainHead before = place == 0 ? ChainHead.NONE : chain.get(place - 1).head();
        chain.add(place, AuditChain.append(before, Chains.entry(place + 1L, "", "ertussen", "")));

        assertThat(AuditChain.firstBroken(chain.stream()))
                .contains(new BrokenLink(place + 2L, place + 1L, Kind.NUMBER));
    }

    @Property(tries = 200)
    void text_that_moves_over_the_border_of_two_fields_gives_another_hash(
            @ForAll String left, @ForAll String middle, @ForAll String right) {
        AuditRecord whole = Chains.entry(1, left + middle, right, "");
        AuditRecord moved = Chains.entry(1, left, middle + right, "");

        boolean same = whole.equals(moved);

        assertThat(AuditChain.hash(ChainHead.NONE.hash(), whole).equals(AuditChain.hash(ChainHead.NONE.hash(), moved)))
                .isEqualTo(same);
    }

    @Property(tries = 100)
    void fields_that_neighbouring_entries_swapped_are_found(
            @ForAll @IntRange(max = 8) int place, @ForAll @IntRange(min = 8, max = TEXTS - 1) int field) {
        List<ChainedRecord> chain = new ArrayList<>(Chains.chain(10));
        ChainedRecord one = chain.get(place);
        ChainedRecord next = chain.get(place + 1);
        chain.set(place, swapped(one, next, field));
        chain.set(place + 1, swapped(next, one, field));

        assertThat(AuditChain.firstBroken(chain.stream()).map(BrokenLink::number))
                .contains(place + 1L);
    }

    @Test
    void looking_stops_at_the_first_entry_that_does_not_fit() {
        ChainedRecord second = Chains.chain(2).get(1);

        assertThat(AuditChain.firstBroken(Stream.generate(() -> second))).contains(new BrokenLink(1, 2, Kind.NUMBER));
    }

    private static ChainedRecord swapped(ChainedRecord entry, ChainedRecord other, int field) {
        return new ChainedRecord(
                with(entry.record(), field, other.record().fields().get(field + 2)), entry.previous(), entry.hash());
    }

    private static AuditRecord with(AuditRecord entry, int field, String text) {
        List<String> texts = new ArrayList<>(entry.fields().subList(2, 2 + TEXTS));
        texts.set(field, text);
        return new AuditRecord(
                entry.number(),
                AuditRecord.moment(entry.micros()),
                texts.get(0),
                texts.get(1),
                texts.get(2),
                texts.get(3),
                texts.get(4),
                texts.get(5),
                texts.get(6),
                texts.get(7),
                texts.get(8),
                texts.get(9),
                texts.get(10));
    }
}
