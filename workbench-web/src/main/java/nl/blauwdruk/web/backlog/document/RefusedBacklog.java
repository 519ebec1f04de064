package nl.blauwdruk.web.backlog.document;

/** A workbook of a backlog of which something cannot be taken in, so that nothing is. */
public class RefusedBacklog extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient BacklogProposal proposal;

    public RefusedBacklog(BacklogProposal proposal) {
        super("Nothing was taken in.\n" + proposal.refusals());
        this.proposal = proposal;
    }

    public BacklogProposal proposal() {
        return proposal;
    }
}
