package nl.blauwdruk.web.comparison;

/** A workbook of which something cannot be taken in, so that nothing is. */
public class RefusedWorkbook extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient WorkbookProposal proposal;

    public RefusedWorkbook(WorkbookProposal proposal) {
        super("Nothing was taken in.\n" + proposal.refusals());
        this.proposal = proposal;
    }

    public WorkbookProposal proposal() {
        return proposal;
    }
}
