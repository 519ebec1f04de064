package nl.blauwdruk.web.estimation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.blauwdruk.story.backlog.Stories;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.estimation.Card;
import nl.blauwdruk.story.estimation.Hand;
import nl.blauwdruk.story.estimation.PokerGame;
import nl.blauwdruk.story.generation.StoryForm;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.page.Messages;
import nl.blauwdruk.web.page.Texts;
import nl.blauwdruk.web.theme.ChosenTheme;

/** The table of planning poker: the story that is estimated, who laid a card, and one's own cards. */
@Named
@RequestScoped
public class PokerView {

    private static final Locale STORIES = new Locale("nl");

    @Inject
    private ChosenTheme chosen;

    @Inject
    private EstimatingTogether estimating;

    @Inject
    private Stories stories;

    @Inject
    private Access access;

    @Inject
    private Texts texts;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    private Optional<PokerGame> newest = Optional.empty();
    private boolean running;
    private Story story;
    private List<EstimatedStory> estimated = List.of();
    private String pulse = "";

    /** Reads the game of the theme that the address names. */
    public void load() {
        if (chosen.theme().isEmpty()) {
            messages.notFound();
            return;
        }
        pulse = estimating.pulse(chosen.getKey());
        newest = estimating.newest(chosen.getKey());
        running = estimating.running(chosen.getKey()).isPresent();
        story = newest.filter(game -> running)
                .flatMap(PokerGame::shown)
                .flatMap(stories::byKey)
                .orElse(null);
        estimated = newest.map(estimating::estimated).orElse(List.of());
    }

    public boolean isRunning() {
        return running;
    }

    /** Whether a story lies on the table. */
    public boolean isShowing() {
        return story != null;
    }

    /** Whether who looks on leads. */
    public boolean isLeading() {
        return estimating.mayLead(chosen.getKey());
    }

    /** Whether who looks on could sit down. */
    public boolean isAllowed() {
        return estimating.mayPlay(chosen.getKey());
    }

    /** Whether who looks on sits at the table. */
    public boolean isPlaying() {
        return own().isPresent();
    }

    public boolean isTurned() {
        return game().isTurned();
    }

    public Story getStory() {
        return story;
    }

    /** What the story asks; stories are Dutch whatever the page speaks. */
    public String getAsk() {
        StoryForm form = StoryForm.in(STORIES);
        return form.role() + story.text().role() + " " + form.wish()
                + story.text().wish();
    }

    /** What it is good for; empty when nobody said so. */
    public String getReason() {
        String reason = story.text().reason();
        return reason.isEmpty() ? "" : StoryForm.in(STORIES).reason() + reason;
    }

    /** Whether the cards lie close enough to go on. */
    public boolean isSettled() {
        return game().spread().proposal().isPresent();
    }

    public int getRound() {
        return game().round();
    }

    /** How many stories were estimated in this game, or in the last one. */
    public int getDone() {
        return estimated.size();
    }

    /** How many stories the game holds. */
    public int getTotal() {
        return estimated.size() + newest.map(game -> game.left().size()).orElse(0);
    }

    /** How many stories of the theme nobody has estimated yet. */
    public long getUnestimated() {
        return estimating.unestimated(chosen.getKey());
    }

    /** How many of those a new game takes up. */
    public long getUpTo() {
        return Math.min(getUnestimated(), PokerGame.MOST_STORIES);
    }

    /** What was agreed on in this game, or in the last one, the latest first. */
    public List<EstimatedStory> getEstimated() {
        return estimated;
    }

    /** What is on the table, so that a page knows when it is something else. */
    public String getSign() {
        return story == null
                ? running + " " + getTotal()
                : String.join(" ", story.key(), String.valueOf(isTurned()), String.valueOf(getRound()));
    }

    /** What changes as soon as something was done. */
    public String getPulse() {
        return pulse;
    }

    /** The players in the order they sat down; what lies face down is nowhere in it. */
    public List<Seat> getSeats() {
        List<String> explaining = isTurned() ? game().spread().toExplain() : List.of();
        return game().hands().stream()
                .map(hand -> new Seat(
                        hand.name(),
                        hand.card().isPresent(),
                        isTurned() ? hand.card().map(Card::word).orElse("") : "",
                        explaining.contains(hand.name())))
                .toList();
    }

    /** The cards of who looks on, with the one that was laid. */
    public List<DeckCard> getDeck() {
        Optional<Card> laid = own().flatMap(Hand::card);
        return Arrays.stream(Card.values()).map(card -> DeckCard.of(card, laid)).toList();
    }

    /** The cards that can be agreed on, with the one that is proposed. */
    public List<DeckCard> getOutcomes() {
        Optional<Card> proposed =
                game().spread().proposal().or(() -> game().spread().highest());
        return Arrays.stream(Card.values())
                .filter(Card::isNumber)
                .map(card -> DeckCard.of(card, proposed))
                .toList();
    }

    /** What is to be done now, in a sentence. */
    public String getTally() {
        if (isTurned()) {
            return verdict();
        }
        long laid =
                game().hands().stream().filter(hand -> hand.card().isPresent()).count();
        return game().hands().isEmpty()
                ? texts.get("poker.nobody")
                : texts.format("poker.tally", laid, game().hands().size());
    }

    private String verdict() {
        List<String> names = game().spread().toExplain();
        if (!names.isEmpty()) {
            return texts.format("poker.explain", String.join(", ", names));
        }
        return game().spread()
                .proposal()
                .map(card ->
                        texts.format(game().spread().isUnanimous() ? "poker.unanimous" : "poker.close", card.word()))
                .orElse(texts.get("poker.unsure"));
    }

    /** What went wrong with the last move; empty when nothing did. */
    public String getFault() {
        String key = "poker.refusal." + request.getParameter("fout");
        return texts.containsKey(key) ? texts.get(key) : "";
    }

    /** Codes of the stories that were chosen to be estimated; empty when none were. */
    public String getCodes() {
        return Optional.ofNullable(request.getParameter("codes")).orElse("");
    }

    private PokerGame game() {
        return newest.orElseThrow();
    }

    private Optional<Hand> own() {
        return newest.filter(game -> running)
                .flatMap(game -> game.handOf(access.person().login()));
    }
}
