package nl.blauwdruk.web.estimation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.blauwdruk.story.backlog.Stories;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.estimation.Card;
import nl.blauwdruk.story.estimation.Estimate;
import nl.blauwdruk.story.estimation.PokerGame;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Person;
import nl.blauwdruk.web.access.Scope;
import nl.blauwdruk.web.audit.Audit;
import nl.blauwdruk.web.audit.Change;
import nl.blauwdruk.web.estimation.EstimatedStory.StoryName;

/**
 * Planning poker: players lay cards, whoever leads turns them and writes down what was agreed on. Which card somebody laid is
 * recorded nowhere.
 */
@ApplicationScoped
@Does(Operation.READ)
public class EstimatingTogether {

    private final JpaPokerGames games;
    private final Stories stories;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    @Inject
    public EstimatingTogether(JpaPokerGames games, Stories stories, Access access, Audit audit, Clock clock) {
        this.games = games;
        this.stories = stories;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    protected EstimatingTogether() { // for CDI
        this(null, null, null, null, null);
    }

    /** The newest game of a theme, over or not. */
    @Transactional
    public Optional<PokerGame> newest(String theme) {
        return games.newest(theme);
    }

    /** The game of a theme that is played now. */
    @Transactional
    public Optional<PokerGame> running(String theme) {
        return games.newest(theme).filter(game -> game.isRunning(clock.instant()));
    }

    /** A word that is another as soon as anything was done at the table of a theme. */
    @Transactional
    public String pulse(String theme) {
        return games.newest(theme)
                .map(game -> game.id() + "-" + game.version() + "-" + game.isRunning(clock.instant()))
                .orElse("");
    }

    /** What was agreed on in a game, the latest first. */
    @Transactional
    public List<EstimatedStory> estimated(PokerGame game) {
        Map<String, StoryName> names =
                games.names(game.estimates().stream().map(Estimate::story).toList());
        List<EstimatedStory> estimated = new ArrayList<>();
        game.estimates()
                .forEach(estimate -> estimated.add(
                        0,
                        EstimatedStory.of(
                                estimate,
                                names.getOrDefault(
                                        estimate.story(), new StoryName(estimate.story(), estimate.story(), "")))));
        return List.copyOf(estimated);
    }

    /** How many stories of a theme nobody has estimated yet. */
    @Transactional
    public long unestimated(String theme) {
        return games.unestimated(theme);
    }

    /** Whether who acts now may lead a game. */
    public boolean mayLead(String theme) {
        return access.may(Operation.LEAD_ESTIMATION, Scope.ofTheme(theme));
    }

    /** Whether who acts now may play. */
    public boolean mayPlay(String theme) {
        return access.may(Operation.ESTIMATE_STORY, Scope.ofTheme(theme));
    }

    /**
     * Begins a game with the first stories of the backlog that nobody has estimated; one that is played goes on, and without such
     * stories nothing begins. Of two who begin at the same moment one is {@linkplain nl.blauwdruk.web.store.Overtaken overtaken}.
     */
    @Transactional
    @Does(Operation.LEAD_ESTIMATION)
    public void begin(String theme) {
        access.require(Operation.LEAD_ESTIMATION, Scope.ofTheme(theme));
        begin(theme, games.unestimated(theme, PokerGame.MOST_STORIES));
    }

    /**
     * Begins a game with chosen stories, estimated before or not, in the order of the backlog.
     *
     * @param codes short names, 1 to {@link PokerGame#MOST_STORIES}
     * @throws NotEstimable when one of them is unknown, done or only proposed, or when there are too many
     */
    @Transactional
    @Does(Operation.LEAD_ESTIMATION)
    public void beginWith(String theme, Set<String> codes) {
        access.require(Operation.LEAD_ESTIMATION, Scope.ofTheme(theme));
        if (codes.isEmpty() || codes.size() > PokerGame.MOST_STORIES) {
            throw new NotEstimable(codes);
        }
        List<String> keys = games.estimable(theme, codes);
        if (keys.size() < codes.size()) {
            throw new NotEstimable(codes);
        }
        begin(theme, keys);
    }

    private void begin(String theme, List<String> keys) {
        if (running(theme).isPresent() || keys.isEmpty()) {
            return;
        }
        PokerGame game = new PokerGame(theme, keys, access.person().name(), clock.instant());
        games.add(game);
        record(game, "", "begonnen");
    }

    /** Sits down at the table of a theme. */
    @Transactional
    @Does(Operation.ESTIMATE_STORY)
    public void join(String theme) {
        play(theme, (game, person) -> game.join(person.login(), person.name()));
    }

    /** Leaves the table. */
    @Transactional
    @Does(Operation.ESTIMATE_STORY)
    public void leave(String theme) {
        play(theme, (game, person) -> game.leave(person.login()));
    }

    /**
     * Lays a card for the story on the table.
     *
     * @param story key of the story the player saw
     * @throws AnotherStory when another one lies there by now
     * @throws nl.blauwdruk.story.estimation.NotNow when the cards are turned
     */
    @Transactional
    @Does(Operation.ESTIMATE_STORY)
    public void lay(String theme, String story, Card card) {
        play(theme, (game, person) -> {
            require(story, game);
            game.play(person.login(), person.name(), card);
        });
    }

    /** Turns all cards; {@code story} as for {@link #lay}. */
    @Transactional
    @Does(Operation.LEAD_ESTIMATION)
    public void turn(String theme, String story) {
        lead(theme, story, PokerGame::turn);
    }

    /** Begins another round on the same story; {@code story} as for {@link #lay}. */
    @Transactional
    @Does(Operation.LEAD_ESTIMATION)
    public void again(String theme, String story) {
        lead(theme, story, PokerGame::again);
    }

    /** Puts the story on the table behind the others; {@code story} as for {@link #lay}. */
    @Transactional
    @Does(Operation.LEAD_ESTIMATION)
    public void postpone(String theme, String story) {
        lead(theme, story, PokerGame::postpone);
    }

    /**
     * Gives the story on the table the points of a card and lays down the next one; {@code story} as for {@link #lay}.
     *
     * @throws IllegalArgumentException for a card without points
     */
    @Transactional
    @Does(Operation.LEAD_ESTIMATION)
    public void agree(String theme, String story, Card card) {
        lead(
                theme,
                story,
                game -> stories.byKey(game.agree(card))
                        .ifPresent(
                                estimated -> estimate(estimated, card.points().orElseThrow())));
    }

    private void estimate(Story story, int points) {
        String before = String.valueOf(story.points());
        story.estimate(points);
        audit.record(Change.in(
                story.theme(), Operation.LEAD_ESTIMATION, "story", story.key(), before, String.valueOf(points)));
    }

    /** Ends the game for everyone. */
    @Transactional
    @Does(Operation.LEAD_ESTIMATION)
    public void end(String theme) {
        access.require(Operation.LEAD_ESTIMATION, Scope.ofTheme(theme));
        running(theme).ifPresent(game -> {
            game.end(clock.instant());
            record(game, "begonnen", "beëindigd");
        });
    }

    private void play(String theme, BiConsumer<PokerGame, Person> move) {
        access.require(Operation.ESTIMATE_STORY, Scope.ofTheme(theme));
        running(theme).ifPresent(game -> move.accept(game, access.person()));
    }

    private void lead(String theme, String story, Consumer<PokerGame> move) {
        access.require(Operation.LEAD_ESTIMATION, Scope.ofTheme(theme));
        running(theme).ifPresent(game -> {
            require(story, game);
            move.accept(game);
        });
    }

    private static void require(String story, PokerGame game) {
        if (!game.shown().equals(Optional.of(story))) {
            throw new AnotherStory(story);
        }
    }

    private void record(PokerGame game, String before, String after) {
        audit.record(Change.in(game.theme(), Operation.LEAD_ESTIMATION, "poker", game.theme(), before, after));
    }
}
