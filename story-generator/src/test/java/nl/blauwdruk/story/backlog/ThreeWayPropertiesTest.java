package nl.blauwdruk.story.backlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.blauwdruk.story.generation.Criterion;
import nl.blauwdruk.story.generation.Priority;

/** The laws of merging, for any three versions of a story. */
class ThreeWayPropertiesTest {

    @Property
    void without_edits_the_story_is_what_the_blueprints_give(
            @ForAll("contents") StoryContent base, @ForAll("contents") StoryContent theirs) {
        assertThat(ThreeWay.merge(base, theirs, base)).isEqualTo(theirs);
    }

    @Property
    void without_a_change_of_the_blueprints_nothing_changes(
            @ForAll("contents") StoryContent base, @ForAll("contents") StoryContent ours) {
        assertThat(ThreeWay.merge(base, base, ours)).isEqualTo(ours);
    }

    @Property
    void merging_twice_changes_nothing(
            @ForAll("contents") StoryContent base,
            @ForAll("contents") StoryContent theirs,
            @ForAll("contents") StoryContent ours) {
        StoryContent once = ThreeWay.merge(base, theirs, ours);

        assertThat(ThreeWay.merge(theirs, theirs, once)).isEqualTo(once);
        assertThat(ThreeWay.merge(base, theirs, once).text()).isEqualTo(once.text());
    }

    @Property
    void no_edit_is_ever_lost(
            @ForAll("contents") StoryContent base,
            @ForAll("contents") StoryContent theirs,
            @ForAll("contents") StoryContent ours) {
        StoryContent merged = ThreeWay.merge(base, theirs, ours);

        if (!ours.text().wish().equals(base.text().wish())) {
            assertThat(merged.text().wish()).isEqualTo(ours.text().wish());
        }
        if (ours.priority() != base.priority()) {
            assertThat(merged.priority()).isEqualTo(ours.priority());
        }
        List<Criterion> written = ours.criteria().stream()
                .filter(criterion -> !base.criteria().contains(criterion))
                .toList();
        assertThat(merged.criteria()).containsAll(written);
    }

    @Property
    void what_the_blueprints_add_is_there_and_what_a_person_took_out_stays_out(
            @ForAll("contents") StoryContent base, @ForAll("contents") StoryContent ours) {
        Criterion added = new Criterion("Iets nieuws", List.of("Als ik iets nieuws doe", "Dan staat het er"));
        List<Criterion> more = java.util.stream.Stream.concat(
                        base.criteria().stream(), java.util.stream.Stream.of(added))
                .toList();

        StoryContent merged = ThreeWay.merge(base, base.withCriteria(more), ours);

        assertThat(merged.criteria()).contains(added);
        assertThat(merged.criteria()).hasSize(ours.criteria().size() + 1);
    }

    @Property
    void the_parts_tell_all_that_differs(
            @ForAll("contents") StoryContent base,
            @ForAll("contents") StoryContent theirs,
            @ForAll("contents") StoryContent ours) {
        StoryContent merged = ThreeWay.merge(base, theirs, ours);
        List<MergedPart> parts = ThreeWay.parts(base, theirs, merged);

        assertThat(parts.stream().filter(part -> part.state() == PartState.KEPT_OWN || part.isConflict()))
                .allMatch(part -> !part.ours().equals(part.theirs()));
        boolean isQuiet = parts.stream().allMatch(part -> part.state() == PartState.UNCHANGED);
        if (isQuiet) {
            assertThat(merged.text()).isEqualTo(theirs.text());
        }
    }

    @Property
    void criteria_are_read_back_as_they_were_written(@ForAll("contents") StoryContent content) {
        assertThat(CriteriaText.split(CriteriaText.write(content.criteria()))).isEqualTo(content.criteria());
    }

    @Provide
    Arbitrary<StoryContent> contents() {
        Arbitrary<String> words = Arbitraries.of("een", "twee", "drie");
        Arbitrary<StoryText> texts = Combinators.combine(words, words, words).as(StoryText::new);
        return Combinators.combine(
                        texts,
                        criteria(),
                        Arbitraries.of(Priority.class),
                        Arbitraries.of("Aanvragen", "Besluiten"),
                        Arbitraries.integers().between(1, 3))
                .as(StoryContent::new);
    }

    private static Arbitrary<List<Criterion>> criteria() {
        Arbitrary<Criterion> criterion = Combinators.combine(
                        Arbitraries.of("Hoofdweg", "Te laat", "Onvolledig", "Hoofdweg#2"),
                        Arbitraries.of("Als ik verstuur", "Als ik wacht")
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(2))
                .as(Criterion::new);
        return criterion
                .list()
                .ofMaxSize(4)
                .map(list -> list.stream().distinct().collect(Collectors.toList()));
    }
}
