package nl.blauwdruk.cli;

import nl.blauwdruk.web.harness.PrivateMariaDb;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Says aloud when there is no MariaDB to serve from; where there must be one ({@code CI=true}), that is a failure. */
class MariaDbThere implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (PrivateMariaDb.program().isPresent()) {
            return ConditionEvaluationResult.enabled("There is a MariaDB");
        }
        String reason = "mariadbd is not installed, so serve was not tested on MariaDB (Debian: mariadb-server)";
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(reason);
        }
        return ConditionEvaluationResult.disabled(reason);
    }
}
