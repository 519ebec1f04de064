package nl.blauwdruk.web.webhook;

import jakarta.json.Json;
import java.time.Instant;
import nl.blauwdruk.report.audit.AuditRecord;

/** What an address outside is told: that something changed and where, not what it says; that it reads by API. */
final class Message {

    private Message() {}

    static String of(AuditRecord said) {
        return Json.createObjectBuilder()
                .add("id", said.number())
                .add("at", said.at().toString())
                .add("operation", said.operation())
                .add("kind", said.kind())
                .add("key", said.key())
                .add("theme", said.theme())
                .add("municipality", said.municipality())
                .add("by", said.byName())
                .build()
                .toString();
    }

    static String trial(Instant at) {
        return Json.createObjectBuilder()
                .add("id", 0)
                .add("at", at.toString())
                .add("operation", "TRIAL")
                .add("kind", "webhook")
                .build()
                .toString();
    }
}
