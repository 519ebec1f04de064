package nl.blauwdruk.report.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Chains for tests. */
final class Chains {

    private Chains() {}

    static AuditRecord entry(long number, String before, String after, String reason) {
        return new AuditRecord(
                number,
                Instant.parse("2026-03-29T01:30:00.123456Z").plusSeconds(number),
                "anna",
                "Anna de Vries",
                "SESSION",
                "WRITE_STORY",
                "story",
                "minima/aanvragen/1",
                "minima",
                "",
                before,
                after,
                reason);
    }

    static List<ChainedRecord> chain(int entries) {
        List<ChainedRecord> chain = new ArrayList<>();
        ChainHead head = ChainHead.NONE;
        for (int number = 1; number <= entries; number++) {
            ChainedRecord next =
                    AuditChain.append(head, entry(number, "was " + number, "werd " + number, "reden " + number));
            chain.add(next);
            head = next.head();
        }
        return chain;
    }
}
