package nl.blauwdruk.web.comparison.session;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.comparison.setup.SetupChoice;
import nl.blauwdruk.model.comparison.setup.Vote;
import nl.blauwdruk.web.comparison.DecidedDifference;
import nl.blauwdruk.web.comparison.ThemeComparison;

/**
 * The votes on the difference that is shown.
 *
 * @param partners the municipalities that take part, in the order of the comparison
 * @param shown the difference
 */
record Ballot(List<Partner> partners, DecidedDifference shown) {

    /** A municipality that takes part. */
    public record Partner(String code, String name) {}

    static Ballot of(ThemeComparison compared, DecidedDifference shown) {
        return new Ballot(
                compared.blueprints().variants().stream()
                        .map(variant ->
                                new Partner(variant.owner().orElseThrow().code(), variant.ownerName()))
                        .toList(),
                shown);
    }

    /** The three choices with who wants them. */
    List<Option> options(Optional<SetupChoice> lead) {
        return Arrays.stream(SetupChoice.values())
                .map(choice -> new Option(
                        numberOf(choice),
                        choice.word(),
                        shown.costOf(choice),
                        votersFor(choice),
                        lead.equals(Optional.of(choice))))
                .toList();
    }

    /** Its key: 1, 2 or 3. */
    static int numberOf(SetupChoice choice) {
        return List.of(SetupChoice.values()).indexOf(choice) + 1;
    }

    private List<String> votersFor(SetupChoice choice) {
        return shown.votes().stream()
                .filter(vote -> vote.choice() == choice)
                .map(vote -> nameOf(vote.municipality()))
                .sorted()
                .toList();
    }

    /** Names of those that did not vote yet. */
    List<String> silent() {
        return partners.stream()
                .filter(partner ->
                        shown.votes().stream().map(Vote::municipality).noneMatch(partner.code()::equals))
                .map(Partner::name)
                .toList();
    }

    private String nameOf(String code) {
        return partners.stream()
                .filter(partner -> partner.code().equals(code))
                .map(Partner::name)
                .findFirst()
                .orElse(code);
    }
}
