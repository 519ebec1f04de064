package nl.blauwdruk.model.blueprint.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.terminology.Wording;

/** A channel is on the list the municipalities share, so that the same channel has the same name everywhere. */
final class UnknownChannel implements StepRule {

    private static final Set<String> KNOWN = Stream.of(
                    "intern",
                    "website",
                    "telefoon",
                    "balie",
                    "huisbezoek",
                    "brief",
                    "post",
                    "video",
                    "wijkinloop",
                    "bank",
                    "app",
                    "e-mail",
                    "WhatsApp",
                    "school",
                    "huisarts",
                    "azc",
                    "woning",
                    "winkel",
                    "praktijk",
                    "toetslocatie",
                    "taalschool",
                    "groepsbijeenkomst",
                    "werkplek",
                    "rechtbank",
                    "leverancier")
            .map(Wording::normalise)
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public String name() {
        return "unknown-channel";
    }

    @Override
    public List<Finding> check(Step step) {
        return step.channels().stream()
                .filter(channel -> !KNOWN.contains(Wording.normalise(channel)))
                .map(channel -> finding(
                        Severity.WARNING,
                        step,
                        "Het kanaal '" + channel + "' staat niet op de lijst van kanalen.",
                        "Controleer de spelling. Is het een nieuw kanaal? Dan kunt u het zo laten."))
                .toList();
    }
}
