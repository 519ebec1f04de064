package nl.blauwdruk.report.audit;

import java.util.Optional;

/** A walk along a chain from its start, one entry at a time, that stops at the first entry that does not fit. */
public final class ChainWalk {

    private ChainHead head = ChainHead.NONE;
    private BrokenLink broken;

    /** Looks at the next entry; after one that does not fit nothing is looked at any more. */
    public void step(ChainedRecord entry) {
        if (broken != null) {
            return;
        }
        broken = check(entry);
        if (broken == null) {
            head = entry.head();
        }
    }

    private BrokenLink check(ChainedRecord entry) {
        long expected = head.number() + 1;
        long found = entry.record().number();
        if (found != expected) {
            return new BrokenLink(expected, found, BrokenLink.Kind.NUMBER);
        }
        if (!entry.previous().equals(head.hash())) {
            return new BrokenLink(expected, found, BrokenLink.Kind.PREVIOUS);
        }
        if (!entry.hash().equals(AuditChain.hash(entry.previous(), entry.record()))) {
            return new BrokenLink(expected, found, BrokenLink.Kind.CONTENT);
        }
        return null;
    }

    public boolean isWhole() {
        return broken == null;
    }

    /** The first entry that does not fit; empty as long as all do. */
    public Optional<BrokenLink> broken() {
        return Optional.ofNullable(broken);
    }

    /** The last entry that fitted. */
    public ChainHead head() {
        return head;
    }
}
