package nl.blauwdruk.web.backlog.document;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import nl.blauwdruk.exchange.UnreadableFile;
import nl.blauwdruk.report.backlog.BacklogLine.Wish;
import nl.blauwdruk.report.backlog.BacklogWords;
import nl.blauwdruk.report.excel.FilledInBacklog;
import nl.blauwdruk.story.handover.HandoverFormat;
import nl.blauwdruk.web.backlog.document.BacklogProposal.RefusedCell;
import nl.blauwdruk.web.backlog.document.BacklogProposal.WishProposal;
import nl.blauwdruk.web.page.LanguageView;
import nl.blauwdruk.web.page.Messages;
import nl.blauwdruk.web.page.Texts;
import nl.blauwdruk.web.theme.ChosenTheme;

/** The page with a backlog as documents, and with what a filled-in workbook would change. */
@Named
@RequestScoped
public class BacklogDocumentsView {

    @Inject
    private WritingByWorkbook writing;

    @Inject
    private ChosenTheme chosen;

    @Inject
    private Messages messages;

    @Inject
    private Texts texts;

    @Inject
    private LanguageView language;

    @Inject
    private HttpServletRequest request;

    private Part file;
    private String name = "";
    /** The workbook between looking and taking in, as text of the form: the server keeps nothing in between. */
    private String kept = "";

    private BacklogProposal proposal;

    /** A form that comes back finds the page as it was: what it shows must be there before its buttons are. */
    @PostConstruct
    void restore() {
        if (request.getMethod().equals("POST")) {
            kept = asked("bewaard");
            name = asked("bestand");
        }
    }

    private String asked(String parameter) {
        String value = request.getParameter(parameter);
        return value == null ? "" : value;
    }

    /** Says what the file would change. */
    public void look() throws IOException {
        kept = "";
        if (file == null || file.getSize() == 0) {
            messages.refused(texts.get("workbook.nothing"));
            return;
        }
        name = file.getSubmittedFileName();
        try {
            look(FilledInBacklog.bytes(name, file.getInputStream(), language.getSpoken()));
        } catch (UnreadableFile refused) {
            messages.refused(refused.getMessage());
        }
    }

    private void look(byte[] workbook) {
        proposal = writing.propose(chosen.getKey(), name, workbook, language.getSpoken());
        kept = proposal.isTakeable() ? Base64.getEncoder().encodeToString(workbook) : "";
    }

    /** Takes in what was shown; shows it again when it cannot be any more. */
    public void takeIn() {
        byte[] workbook = bytes();
        kept = "";
        try {
            BacklogProposal taken = writing.takeIn(chosen.getKey(), name, workbook, language.getSpoken());
            messages.done(
                    "backlog.documents.taken",
                    taken.wishes().size(),
                    taken.moves().size());
        } catch (RefusedBacklog refused) {
            proposal = refused.proposal();
        } catch (OptimisticLockException meanwhile) {
            look(workbook);
        } catch (UnreadableFile refused) {
            messages.refused(refused.getMessage());
        }
    }

    private byte[] bytes() {
        try {
            return Base64.getDecoder().decode(kept);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** What becomes of a story, each part that changes on a line. */
    public List<String> changes(WishProposal one) {
        Wish was = one.now().wish();
        Wish wish = one.wish();
        List<String> lines = new ArrayList<>();
        add(lines, "role", was.role(), wish.role());
        add(lines, "wish", was.wish(), wish.wish());
        add(lines, "reason", was.reason(), wish.reason());
        BacklogWords words = BacklogWords.in(language.getSpoken());
        add(lines, "priority", words.of(was.priority()), words.of(wish.priority()));
        add(lines, "points", words.points(was.points()), words.points(wish.points()));
        return lines;
    }

    private void add(List<String> lines, String part, String was, String wish) {
        if (!was.equals(wish)) {
            lines.add(texts.format("backlog.documents.change." + part, was, wish));
        }
    }

    /** Why a cell is refused, and what to do. */
    public String because(RefusedCell cell) {
        return texts.format("workbook.refused." + cell.reason(), cell.said());
    }

    /** The words of the formats in which other programs take stories over. */
    public List<String> getHandovers() {
        return Arrays.stream(HandoverFormat.values()).map(HandoverFormat::word).toList();
    }

    public BacklogProposal getProposal() {
        return proposal;
    }

    public String getKept() {
        return kept;
    }

    public String getName() {
        return name;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
