package nl.blauwdruk.web.comparison.session;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.model.comparison.setup.Outcome;
import nl.blauwdruk.report.decision.DecisionLine;
import nl.blauwdruk.report.decision.DecisionList;
import nl.blauwdruk.report.decision.DecisionsCsv;
import nl.blauwdruk.web.comparison.DecidedDifference;
import nl.blauwdruk.web.page.LanguageView;
import nl.blauwdruk.web.theme.ChosenTheme;

/** The decisions of the newest session as a file to take along: a sheet, or a list to print, in the language of the reader. */
@WebServlet({"/comparison/session-decisions.csv", "/comparison/session-decisions.pdf"})
public class SessionSheet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    @Inject
    private transient HoldingSessions holding;

    @Inject
    private transient ChosenTheme chosen;

    @Inject
    private transient LanguageView language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SessionReport> report = chosen.theme().flatMap(theme -> holding.report(theme.key()));
        if (report.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (request.getServletPath().endsWith(".pdf")) {
            pdf(report.get(), response);
        } else {
            csv(report.get(), response);
        }
    }

    private void csv(SessionReport report, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", named(report, "csv"));
        DecisionsCsv.write(lines(report), language.getSpoken(), response.getWriter());
    }

    private void pdf(SessionReport report, HttpServletResponse response) throws IOException {
        byte[] pdf = new DecisionList(
                        chosen.getName(),
                        LocalDate.ofInstant(report.session().began(), NETHERLANDS),
                        report.session().by(),
                        report.before(),
                        report.after(),
                        report.open(),
                        lines(report))
                .document(language.getSpoken())
                .asPdf();
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", named(report, "pdf"));
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }

    private static String named(SessionReport report, String kind) {
        return "attachment; filename=\"besluiten-" + report.session().theme() + "." + kind + "\"";
    }

    private List<DecisionLine> lines(SessionReport report) {
        return report.decided().stream().map(this::line).toList();
    }

    private DecisionLine line(DecidedDifference decided) {
        Outcome outcome = decided.outcome().orElseThrow();
        return new DecisionLine(
                decided.difference().title(language.getSpoken()),
                decided.difference().name(),
                outcome.choice(),
                outcome.owner(),
                outcome.due(),
                outcome.by(),
                outcome.at());
    }
}
