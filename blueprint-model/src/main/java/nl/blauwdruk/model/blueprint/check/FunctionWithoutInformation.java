package nl.blauwdruk.model.blueprint.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.blauwdruk.model.Finding;
import nl.blauwdruk.model.Severity;
import nl.blauwdruk.model.blueprint.FunctionKind;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.blueprint.SystemFunction;

/** A function that handles data is of use only in a step with information. */
final class FunctionWithoutInformation implements StepRule {

    private static final Set<FunctionKind> HANDLES_DATA = EnumSet.of(
            FunctionKind.CASE_FILE,
            FunctionKind.CASE_REGISTRATION,
            FunctionKind.DATA_QUERY,
            FunctionKind.DECISION_MAKING,
            FunctionKind.DECISION_RULES,
            FunctionKind.DOCUMENT_CREATION,
            FunctionKind.FORM,
            FunctionKind.INTEGRATION,
            FunctionKind.PAYMENT,
            FunctionKind.REGISTRATION,
            FunctionKind.REPORTING);

    @Override
    public String name() {
        return "function-without-information";
    }

    @Override
    public List<Finding> check(Step step) {
        List<String> functions = step.functions().stream()
                .filter(function -> HANDLES_DATA.contains(function.kind()))
                .map(SystemFunction::name)
                .toList();
        if (functions.isEmpty() || !step.information().isEmpty()) {
            return List.of();
        }
        return List.of(finding(
                Severity.WARNING,
                step,
                "Er staat geen informatie bij deze stap, maar wel een functie die met gegevens werkt: "
                        + String.join(", ", functions) + ".",
                "Zet bij 'informatie' welke gegevens of documenten de stap gebruikt of maakt."));
    }
}
