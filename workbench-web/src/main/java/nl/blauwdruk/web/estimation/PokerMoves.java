package nl.blauwdruk.web.estimation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.blauwdruk.story.estimation.Card;
import nl.blauwdruk.story.estimation.NotNow;
import nl.blauwdruk.web.store.Overtaken;

/** What the forms of the poker page ask; plain forms, so that a page that is open all afternoon keeps no state. */
@WebServlet("/backlog/poker-move")
public class PokerMoves extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EstimatingTogether estimating;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String theme = text(request, "thema");
        String refusal = "";
        try {
            Overtaken.insist(() -> move(request, theme));
        } catch (AnotherStory gone) {
            refusal = "story";
        } catch (NotEstimable unknown) {
            refusal = "codes";
        } catch (NotNow early) {
            refusal = "now";
        } catch (IllegalArgumentException wrong) {
            refusal = "wrong";
        }
        response.sendRedirect(request.getContextPath() + "/backlog/poker?thema="
                + encoded(theme)
                + (refusal.isEmpty() ? "" : "&fout=" + refusal + "&codes=" + encoded(text(request, "codes"))));
    }

    /** Each move names the story it is about, so that done again after another was quicker it does not hit the next one. */
    private void move(HttpServletRequest request, String theme) {
        String story = text(request, "story");
        switch (text(request, "doen")) {
            case "begin" -> estimating.begin(theme);
            case "choose" -> estimating.beginWith(theme, codes(request));
            case "join" -> estimating.join(theme);
            case "leave" -> estimating.leave(theme);
            case "lay" -> estimating.lay(theme, story, card(request));
            case "turn" -> estimating.turn(theme, story);
            case "again" -> estimating.again(theme, story);
            case "later" -> estimating.postpone(theme, story);
            case "agree" -> estimating.agree(theme, story, card(request));
            case "end" -> estimating.end(theme);
            default -> throw new IllegalArgumentException("Unknown move");
        }
    }

    private static Set<String> codes(HttpServletRequest request) {
        return Arrays.stream(text(request, "codes").toUpperCase(Locale.ROOT).split("[\\s,;]+", -1))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Card card(HttpServletRequest request) {
        return Card.of(text(request, "kaart")).orElseThrow(() -> new IllegalArgumentException("No such card"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String text(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }
}
