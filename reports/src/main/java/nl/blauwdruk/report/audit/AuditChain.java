package nl.blauwdruk.report.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;

/** How audit entries hang together: each holds a hash of itself and of the one before it. */
public final class AuditChain {

    /** Says which rule the hash follows, so that a later one can be told apart. */
    private static final String RULE = "blauwdruk-audit-1";

    private AuditChain() {}

    /** SHA-256, in hexadecimal, over the rule, the hash before and every field, each with its length before it. */
    public static String hash(String previous, AuditRecord record) {
        MessageDigest digest = sha256();
        add(digest, RULE);
        add(digest, previous);
        record.fields().forEach(field -> add(digest, field));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Puts an entry at the end of a chain. */
    public static ChainedRecord append(ChainHead head, AuditRecord record) {
        return new ChainedRecord(record, head.hash(), hash(head.hash(), record));
    }

    /** With its length before it, no text can pretend to be the end of one field and the start of the next. */
    private static void add(MessageDigest digest, String field) {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The first entry that does not fit; empty when all do. Holds one entry at a time. */
    public static Optional<BrokenLink> firstBroken(Stream<ChainedRecord> entries) {
        ChainWalk walk = new ChainWalk();
        for (Iterator<ChainedRecord> each = entries.iterator(); each.hasNext() && walk.isWhole(); ) {
            walk.step(each.next());
        }
        return walk.broken();
    }
}
