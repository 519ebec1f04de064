package nl.blauwdruk.web.harness;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Says aloud when the tests on MariaDB cannot run here; where they must ({@code CI=true}), that is a failure. */
public class DatabaseThere implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean wanted = "mariadb".equals(System.getProperty(ChosenDatabase.NAME));
        if (!wanted || PrivateMariaDb.program().isPresent()) {
            return ConditionEvaluationResult.enabled("The database is there");
        }
        String reason = "mariadbd is not installed, so nothing was tested on MariaDB (Debian: mariadb-server)";
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(reason);
        }
        return ConditionEvaluationResult.disabled(reason);
    }
}
