package nl.blauwdruk.web.comparison;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import nl.blauwdruk.exchange.UnreadableFile;
import nl.blauwdruk.report.comparison.ComparedDifference.Wish;
import nl.blauwdruk.report.comparison.ComparedTheme;
import nl.blauwdruk.report.comparison.Days;
import nl.blauwdruk.report.comparison.Headline;
import nl.blauwdruk.report.excel.FilledInComparison;
import nl.blauwdruk.web.page.LanguageView;
import nl.blauwdruk.web.page.Messages;
import nl.blauwdruk.web.page.Texts;
import nl.blauwdruk.web.theme.ChosenTheme;

/** The page with a comparison as documents, and with what a filled-in workbook would change. */
@Named
@RequestScoped
public class WorkbookView {

    @Inject
    private ReportingComparisons reporting;

    @Inject
    private DecidingByWorkbook deciding;

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

    private Optional<ComparedTheme> theme;
    private Part file;
    private String name = "";
    /** The workbook between looking and taking in, as text of the form: the server keeps nothing in between. */
    private String kept = "";

    private WorkbookProposal proposal;

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

    public boolean isComparable() {
        return theme().isPresent();
    }

    private Optional<ComparedTheme> theme() {
        if (theme == null) {
            theme = reporting.of(chosen.getKey());
        }
        return theme;
    }

    /** What one would say of the comparison first. */
    public String getSentence() {
        return theme().map(it -> Headline.sentence(it, language.getSpoken())).orElse("");
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
            look(FilledInComparison.bytes(name, file.getInputStream(), language.getSpoken()));
        } catch (UnreadableFile refused) {
            messages.refused(refused.getMessage());
        }
    }

    private void look(byte[] workbook) {
        proposal = deciding.propose(chosen.getKey(), name, workbook, language.getSpoken());
        kept = proposal.isTakeable() ? Base64.getEncoder().encodeToString(workbook) : "";
    }

    /** Takes in what was shown; shows it again when it cannot be any more. */
    public void takeIn() {
        byte[] workbook = bytes();
        kept = "";
        try {
            WorkbookProposal taken = deciding.takeIn(chosen.getKey(), name, workbook, language.getSpoken());
            messages.done(
                    "workbook.taken", taken.decisions().size(), taken.matches().size());
        } catch (RefusedWorkbook refused) {
            proposal = refused.proposal();
        } catch (OptimisticLockException meanwhile) {
            look(workbook);
        } catch (UnreadableFile refused) {
            messages.refused(refused.getMessage());
        }
        theme = null;
    }

    private byte[] bytes() {
        try {
            return Base64.getDecoder().decode(kept);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** A decision in the words of the reader. */
    public String words(Wish wish) {
        String owner = wish.owner().isBlank() ? "" : " " + texts.format("choice.recorded.owner", wish.owner());
        String due = wish.due()
                .map(day -> " " + texts.format("choice.recorded.due", Days.of(day, language.getSpoken())))
                .orElse("");
        return wish.choice().map(choice -> texts.get("choice." + choice.word())).orElse("") + "." + owner + due;
    }

    /** Why a cell is refused, and what to do. */
    public String because(WorkbookProposal.RefusedCell cell) {
        String key = "refusal." + cell.reason();
        return texts.containsKey(key)
                ? texts.get(key)
                : texts.format("workbook.refused." + cell.reason(), cell.inFile(), cell.now());
    }

    public WorkbookProposal getProposal() {
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
