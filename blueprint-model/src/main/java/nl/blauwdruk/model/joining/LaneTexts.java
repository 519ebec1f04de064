package nl.blauwdruk.model.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.blauwdruk.model.blueprint.InformationItem;
import nl.blauwdruk.model.blueprint.PrivacyCategory;
import nl.blauwdruk.model.blueprint.Raci;
import nl.blauwdruk.model.blueprint.Stakeholder;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.blueprint.TimeLimit;
import nl.blauwdruk.model.terminology.Wording;

/**
 * The lanes of a step as somebody types them, one thing a line; null for a lane that stays as in the base.
 *
 * @param people a line such as {@code klantmanager (A)}; without a letter somebody does it
 * @param duration empty for no time limit
 * @param basis what says so; empty for nothing
 */
public record LaneTexts(String people, String channels, String duration, String basis, String information) {

    /** Everything as in the base. */
    public static final LaneTexts UNCHANGED = new LaneTexts(null, null, null, null, null);

    private static final Pattern PERSON = Pattern.compile("(.*?)\\s*(?:\\(([RACI])\\))?");

    /** The lanes as they are, to begin typing in. */
    public static LaneTexts of(Step step) {
        return new LaneTexts(
                step.stakeholders().stream()
                        .map(one -> one.role() + " (" + one.raci().word() + ")")
                        .collect(Collectors.joining("\n")),
                String.join("\n", step.channels()),
                step.timeLimit().map(TimeLimit::duration).orElse(""),
                step.timeLimit().flatMap(TimeLimit::basis).orElse(""),
                step.information().stream().map(InformationItem::name).collect(Collectors.joining("\n")));
    }

    /** Only what means something else than in this step; another order or another capital means nothing. */
    public LaneTexts unlike(Step base) {
        LaneTexts there = of(base);
        boolean term = differs(duration, there.duration) || differs(basis, there.basis);
        return new LaneTexts(
                differs(people, there.people) ? people : null,
                differs(channels, there.channels) ? channels : null,
                term ? Objects.requireNonNullElse(duration, there.duration) : null,
                term ? Objects.requireNonNullElse(basis, there.basis) : null,
                differs(information, there.information) ? information : null);
    }

    private static boolean differs(String mine, String base) {
        return mine != null && !meant(mine).equals(meant(base));
    }

    private static Set<String> meant(String text) {
        return new HashSet<>(lines(text).stream().map(Wording::normalise).toList());
    }

    /** What was typed, else what the base has. */
    public LaneTexts over(Step base) {
        LaneTexts there = of(base);
        return new LaneTexts(
                Objects.requireNonNullElse(people, there.people),
                Objects.requireNonNullElse(channels, there.channels),
                Objects.requireNonNullElse(duration, there.duration),
                Objects.requireNonNullElse(basis, there.basis),
                Objects.requireNonNullElse(information, there.information));
    }

    public boolean isUnchanged() {
        return equals(UNCHANGED);
    }

    /** Whether a line is too long for the lane it is for. */
    boolean isTooLong() {
        return java.util.stream.Stream.of(people, duration, basis, information)
                        .filter(Objects::nonNull)
                        .anyMatch(text -> lines(text).stream().anyMatch(line -> line.length() > Step.MAX_NAME))
                || lines(channels).stream().anyMatch(line -> line.length() > 50);
    }

    List<Stakeholder> people(Step base) {
        if (people == null) {
            return base.stakeholders();
        }
        List<Stakeholder> all = new ArrayList<>();
        for (String line : lines(people)) {
            Matcher person = PERSON.matcher(line);
            if (person.matches() && !person.group(1).isBlank()) {
                String role = person.group(1);
                Raci raci =
                        Optional.ofNullable(person.group(2)).flatMap(Raci::of).orElse(Raci.RESPONSIBLE);
                String mark = base.stakeholders().stream()
                        .filter(one -> Wording.same(one.role(), role))
                        .map(Stakeholder::mark)
                        .findFirst()
                        .orElse(null);
                all.add(new Stakeholder(mark, role, raci));
            }
        }
        return all;
    }

    List<String> channels(Step base) {
        return channels == null ? base.channels() : lines(channels);
    }

    Optional<TimeLimit> timeLimit(Step base) {
        if (duration == null) {
            return base.timeLimit();
        }
        return duration.isBlank()
                ? Optional.empty()
                : Optional.of(new TimeLimit(duration.strip(), basis == null || basis.isBlank() ? null : basis.strip()));
    }

    /** A name the base knows keeps all that is known of it. */
    List<InformationItem> information(Step base) {
        if (information == null) {
            return base.information();
        }
        return lines(information).stream()
                .map(name -> base.information().stream()
                        .filter(item -> Wording.same(item.name(), name))
                        .findFirst()
                        .orElseGet(() -> new InformationItem(null, name, "", PrivacyCategory.NONE, null, null)))
                .toList();
    }

    static List<String> lines(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
