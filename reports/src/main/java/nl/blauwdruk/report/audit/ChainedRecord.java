package nl.blauwdruk.report.audit;

/**
 * An entry with its place in the chain, as it was found.
 *
 * @param previous the hash of the entry before it
 * @param hash its own
 */
public record ChainedRecord(AuditRecord record, String previous, String hash) {

    /** The head of the chain when this entry is the last. */
    public ChainHead head() {
        return new ChainHead(record.number(), hash);
    }
}
