package nl.blauwdruk.web.audit;

import nl.blauwdruk.report.audit.AuditRecord;
import nl.blauwdruk.report.audit.ChainedRecord;

/** An audit entry as the API gives it. */
public record AuditEntryResponse(
        long number,
        String at,
        String byLogin,
        String byName,
        String via,
        String operation,
        String kind,
        String key,
        String theme,
        String municipality,
        String before,
        String after,
        String reason,
        String previous,
        String hash) {

    static AuditEntryResponse from(ChainedRecord entry) {
        AuditRecord said = entry.record();
        return new AuditEntryResponse(
                said.number(),
                said.at().toString(),
                said.byLogin(),
                said.byName(),
                said.via(),
                said.operation(),
                said.kind(),
                said.key(),
                said.theme(),
                said.municipality(),
                said.before(),
                said.after(),
                said.reason(),
                entry.previous(),
                entry.hash());
    }
}
