package nl.blauwdruk.model.blueprint;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a municipality itself says a step of its variant is in the base, so that nobody has to guess it from the words. */
@Embeddable
public class Counterpart {

    @Column(name = "base_steps")
    private String steps;

    @Column(name = "base_twin")
    private String twin;

    @Column(name = "base_moved")
    private Boolean moved;

    @Column(name = "base_otherwise")
    private String otherwise;

    protected Counterpart() {} // for JPA

    private Counterpart(String steps, String twin, boolean moved, String otherwise) {
        this.steps = requireNonNull(steps);
        this.twin = twin;
        this.moved = moved;
        this.otherwise = otherwise;
    }

    /** The step is these base steps, or a part of the one, named by their marks. */
    public static Counterpart of(List<String> marks) {
        return new Counterpart(String.join("\n", marks), null, false, "");
    }

    /** No base step is this one. */
    public static Counterpart none() {
        return of(List.of());
    }

    /** No base step is this one, but another municipality's addition is. */
    public static Counterpart like(ElementId addition) {
        return new Counterpart("", addition.value(), false, "");
    }

    /** The same step at another moment of the journey. */
    public Counterpart moved() {
        return new Counterpart(steps, twin, true, otherwise);
    }

    /** What is meant to differ in these lanes, though the words may look alike. */
    public Counterpart otherwise(Collection<Lane> lanes) {
        String words = lanes.stream().sorted().map(Lane::word).collect(Collectors.joining("\n"));
        return new Counterpart(steps, twin, isMoved(), words);
    }

    /** Marks of the base steps; empty for an addition. */
    public List<String> steps() {
        return lines(steps);
    }

    /** The addition of another municipality that this one is as well. */
    public Optional<ElementId> twin() {
        return Optional.ofNullable(twin).filter(id -> id.indexOf('/') > 0).map(ElementId::new);
    }

    public boolean isAddition() {
        return steps().isEmpty();
    }

    public boolean isMoved() {
        return Boolean.TRUE.equals(moved);
    }

    public Set<Lane> otherwise() {
        List<String> words = lines(otherwise);
        Set<Lane> lanes = EnumSet.noneOf(Lane.class);
        Arrays.stream(Lane.values()).filter(lane -> words.contains(lane.word())).forEach(lanes::add);
        return lanes;
    }

    private static List<String> lines(String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }
}
