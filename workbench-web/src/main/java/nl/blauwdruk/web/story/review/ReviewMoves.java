package nl.blauwdruk.web.story.review;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import nl.blauwdruk.story.backlog.NotReady;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.backlog.StoryPart;
import nl.blauwdruk.story.backlog.StoryText;
import nl.blauwdruk.story.backlog.UnreadableCriteria;
import nl.blauwdruk.story.generation.Criterion;
import nl.blauwdruk.web.store.Expected;
import nl.blauwdruk.web.store.Overtaken;

/** What the forms of the page for looking over ask; plain forms, so that a page that is open all afternoon keeps no state. */
@WebServlet("/story/review-move")
public class ReviewMoves extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<String> TYPED = Set.of("write", "split");

    @Inject
    private transient ReviewingStories reviewing;

    @Inject
    private transient MendingStories mending;

    @Inject
    private transient DividingStories dividing;

    @Inject
    private transient ReadingReviews reading;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        MoveRequest asked = new MoveRequest(request);
        String refusal = refusal(asked);
        String open = asked.key();
        if (refusal.isEmpty()) {
            open = follower(asked);
        } else if (TYPED.contains(asked.move())) {
            Typed.keep(request, asked.key(), asked.move());
        }
        response.sendRedirect(request.getContextPath() + "/story/review?thema=" + encoded(asked.theme())
                + (open.isEmpty() ? "" : "&story=" + encoded(open))
                + (asked.filter().isEmpty() ? "" : "&toon=" + encoded(asked.filter()))
                + (refusal.isEmpty() ? "&gedaan=" + encoded(asked.move()) : "&fout=" + refusal));
    }

    /** Does what is asked; the word for why not, or nothing. */
    private String refusal(MoveRequest asked) {
        try {
            move(asked);
            return "";
        } catch (NotReady refused) {
            return asked.move().equals("accept") ? "choose" : "planned";
        } catch (UnreadableCriteria wrong) {
            return "criteria";
        } catch (IllegalArgumentException wrong) {
            return "wrong";
        } catch (RuntimeException failed) {
            if (!Overtaken.explains(failed)) {
                throw failed;
            }
            return "changed";
        }
    }

    private void move(MoveRequest asked) {
        String key = asked.key();
        Expected expected = asked.expected();
        switch (asked.move()) {
            case "accept" -> reviewing.accept(key, expected);
            case "accept-all" -> reviewing.acceptAll(asked.theme());
            case "own" -> reviewing.choose(key, expected, StoryPart.of(asked.text("deel")), true);
            case "new" -> reviewing.choose(key, expected, StoryPart.of(asked.text("deel")), false);
            case "write" -> reviewing.write(key, expected, asked.content(), asked.number("punten"));
            case "dismiss" -> reviewing.dismiss(key, expected);
            case "undo" -> reviewing.undoDismissal(key, expected);
            case "leave" -> mending.leave(key, expected, asked.number("bevinding"), asked.text("waarom"));
            case "take-up" -> mending.takeUp(key, expected, asked.number("bevinding"));
            case "mend" -> mending.mend(key, expected, asked.number("bevinding"));
            case "split" -> dividing.split(key, expected, asked.portions(criteriaOf(asked)));
            case "undo-split" -> dividing.undoSplit(key, expected);
            case "join" -> dividing.join(key, expected, asked.others(), textOf(asked));
            case "undo-join" -> dividing.undoJoin(key, expected);
            default -> throw new IllegalArgumentException("Unknown move");
        }
    }

    private List<Criterion> criteriaOf(MoveRequest asked) {
        return story(asked).criteria();
    }

    private StoryText textOf(MoveRequest asked) {
        return story(asked).text();
    }

    private Story story(MoveRequest asked) {
        return reading.of(asked.theme())
                .story(asked.key())
                .orElseThrow(() -> new IllegalArgumentException("There is no story " + asked.key()));
    }

    /** Key of the story to open next: after a decision the next open one, else the same; the whole when a part is gone. */
    private String follower(MoveRequest asked) {
        return switch (asked.move()) {
            case "accept", "dismiss" ->
                reading.of(asked.theme()).nextOpen(asked.key()).map(Story::key).orElse(asked.key());
            case "accept-all" -> "";
            case "undo-split" -> asked.key().replaceFirst("~\\d+$", "");
            default -> asked.key();
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
