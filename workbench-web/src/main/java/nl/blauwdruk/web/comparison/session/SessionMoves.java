package nl.blauwdruk.web.comparison.session;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import nl.blauwdruk.model.comparison.setup.Refused;
import nl.blauwdruk.model.comparison.setup.SetupChoice;
import nl.blauwdruk.web.comparison.DecidingDifferences;
import nl.blauwdruk.web.comparison.UnknownDifference;
import nl.blauwdruk.web.store.Expected;
import nl.blauwdruk.web.store.Overtaken;

/** What the forms of the session page ask; plain forms, so that a page that is open all afternoon keeps no state. */
@WebServlet("/comparison/session-move")
public class SessionMoves extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HoldingSessions holding;

    @Inject
    private transient DecidingDifferences deciding;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String theme = text(request, "thema");
        String refusal = "";
        try {
            move(request, theme);
        } catch (Refused refused) {
            refusal = refused.refusal().word();
        } catch (UnknownDifference gone) {
            refusal = "changed";
        } catch (IllegalArgumentException | DateTimeParseException wrong) {
            refusal = "wrong";
        } catch (RuntimeException failed) {
            if (!Overtaken.explains(failed)) {
                throw failed;
            }
            refusal = "changed";
        }
        String page = text(request, "doen").equals("end") ? "session-report" : "session";
        response.sendRedirect(request.getContextPath() + "/comparison/" + page + "?thema="
                + URLEncoder.encode(theme, StandardCharsets.UTF_8)
                + (refusal.isEmpty() ? "" : "&fout=" + refusal + "&keuze=" + keptChoice(request)));
    }

    private void move(HttpServletRequest request, String theme) {
        String difference = text(request, "verschil");
        switch (text(request, "doen")) {
            case "begin" -> Overtaken.insist(() -> holding.begin(theme));
            case "next" -> holding.next(theme);
            case "previous" -> holding.previous(theme);
            case "later" -> holding.postpone(theme);
            case "end" -> holding.end(theme);
            case "remark" -> Overtaken.insist(() -> deciding.remark(theme, difference, text(request, "tekst")));
            case "vote" -> vote(request, theme, difference);
            case "record" ->
                deciding.record(
                        theme,
                        difference,
                        Expected.of(text(request, "stempel")),
                        choice(request, "keuze"),
                        text(request, "wie"),
                        due(request));
            default -> throw new IllegalArgumentException("Unknown move");
        }
    }

    /** Partners vote at one moment, each for itself: nobody's vote is lost for another's. */
    private void vote(HttpServletRequest request, String theme, String difference) {
        String municipality = text(request, "gemeente");
        SetupChoice choice = choice(request, "stem");
        Overtaken.insist(() -> deciding.vote(theme, difference, municipality, Expected.ANY, choice));
    }

    private static LocalDate due(HttpServletRequest request) {
        String day = text(request, "voor");
        return day.isEmpty() ? null : LocalDate.parse(day);
    }

    private static SetupChoice choice(HttpServletRequest request, String name) {
        return SetupChoice.valueOf(text(request, name).toUpperCase(Locale.ROOT));
    }

    private static String keptChoice(HttpServletRequest request) {
        return URLEncoder.encode(text(request, "keuze"), StandardCharsets.UTF_8);
    }

    private static String text(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }
}
