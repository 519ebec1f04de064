package nl.blauwdruk.web.backlog.wsjf;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Scope;
import nl.blauwdruk.web.page.Messages;
import nl.blauwdruk.web.page.Texts;
import nl.blauwdruk.web.story.StoryRows;
import nl.blauwdruk.web.theme.ChosenTheme;

/** The page that proposes an order by WSJF for the backlog of the chosen theme. */
@Named
@RequestScoped
public class WsjfView {

    @Inject
    private ChosenTheme chosen;

    @Inject
    private OrderingByWsjf ordering;

    @Inject
    private StoryRows words;

    @Inject
    private Access access;

    @Inject
    private Messages messages;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private WsjfProposal proposal;

    public WsjfProposal getProposal() {
        if (proposal == null) {
            proposal = ordering.proposal(chosen.getKey());
        }
        return proposal;
    }

    /** A story that would move as one sentence. */
    public String sentence(WsjfProposal.Line line) {
        return words.sentence(line.story().text());
    }

    /** Moves the stories, if what would move is still what the reader saw. */
    public void takeOver() {
        int count = getProposal().moves().size();
        if (ordering.takeOver(chosen.getKey(), request.getParameter("voorstel"))) {
            messages.done("wsjf.taken", count);
        } else {
            messages.refused(texts.get("wsjf.refused"));
        }
        proposal = null;
    }

    /** Whether who reads may take the order over. */
    public boolean isOrderable() {
        return access.may(Operation.ORDER_BACKLOG, Scope.ofTheme(chosen.getKey()));
    }
}
