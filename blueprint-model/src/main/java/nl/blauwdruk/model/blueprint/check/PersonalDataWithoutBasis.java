package nl.blauwdruk.model.blueprint.check;

import java.util.List;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.model.blueprint.InformationItem;
import nl.blauwdruk.model.blueprint.Step;

/** Personal data needs a legal basis (AVG art. 6, 9 and 10; UAVG art. 46). */
final class PersonalDataWithoutBasis implements StepRule {

    @Override
    public String name() {
        return "personal-data-without-basis";
    }

    @Override
    public List<Finding> check(Step step) {
        return step.information().stream()
                .filter(item ->
                        item.category().isPersonal() && item.legalBasis().isEmpty())
                .map(item -> finding(
                        Severity.WARNING,
                        step,
                        "Bij '" + item.name() + "' (" + sort(item) + ") staat geen grondslag.",
                        "Vul de wet met het artikel in, of vraag dit gegeven niet."))
                .toList();
    }

    private static String sort(InformationItem item) {
        return switch (item.category()) {
            case NONE -> "geen persoonsgegeven";
            case ORDINARY -> "persoonsgegeven";
            case SENSITIVE -> "gevoelig persoonsgegeven";
            case SPECIAL -> "bijzonder persoonsgegeven";
            case CRIMINAL -> "strafrechtelijk gegeven";
            case BSN -> "bsn";
        };
    }
}
