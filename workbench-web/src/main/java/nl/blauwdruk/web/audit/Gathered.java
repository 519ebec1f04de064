package nl.blauwdruk.web.audit;

import jakarta.transaction.Synchronization;
import java.util.ArrayList;
import java.util.List;

/** What one transaction changed so far; written just before it commits, forgotten when it does not. */
final class Gathered implements Synchronization {

    private final JdbcAuditChain chain;
    private final List<Said> said = new ArrayList<>();

    Gathered(JdbcAuditChain chain) {
        this.chain = chain;
    }

    void add(Said one) {
        said.add(one);
    }

    @Override
    public void beforeCompletion() {
        chain.append(said);
    }

    @Override
    public void afterCompletion(int status) {
        said.clear();
    }
}
