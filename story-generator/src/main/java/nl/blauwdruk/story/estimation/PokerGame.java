package nl.blauwdruk.story.estimation;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A team that estimates stories one by one. Whoever opens it joins; nobody sees a card of another before all are turned. */
@Entity
@Table(name = "poker_game")
public class PokerGame {

    /** How many stories one game holds at most; more is no longer one meeting. */
    public static final int MOST_STORIES = 60;

    /** How many can play. A Scrum Team is ten or fewer (Scrum Guide 2020); two of them fit with room to spare. */
    public static final int MOST_PLAYERS = 30;

    /** One that nobody ended is over after this. */
    static final Duration LONGEST = Duration.ofHours(8);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "poker_game_seq")
    @SequenceGenerator(name = "poker_game_seq", sequenceName = "poker_game_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "theme_code")
    private String theme;

    /** The theme while nobody ended it, then null: the database lets no two have the same. */
    @Column(name = "held_for")
    private String heldFor;

    @Column(name = "began_by")
    private String by;

    @Column(name = "began_at")
    private LocalDateTime began; // UTC; JPA 3.1 knows no Instant

    @Column(name = "ended_at")
    private LocalDateTime ended;

    /** Keys of the stories that are left, the one on the table first. */
    @ElementCollection
    @CollectionTable(name = "poker_story", joinColumns = @JoinColumn(name = "game_id"))
    @OrderColumn(name = "position")
    @Column(name = "story_key")
    private List<String> left = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "poker_hand", joinColumns = @JoinColumn(name = "game_id"))
    @OrderColumn(name = "position")
    private List<Hand> hands = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "poker_estimate", joinColumns = @JoinColumn(name = "game_id"))
    @OrderColumn(name = "position")
    private List<Estimate> estimates = new ArrayList<>();

    @Column(name = "round_number")
    private int round = 1;

    @Column(name = "turned")
    private boolean turned;

    /** How often anything was done; with it the version rises, which a change of a list alone does not see to. */
    @Column(name = "moves")
    private int moves;

    protected PokerGame() {} // for JPA

    /**
     * A game in which nobody plays yet.
     *
     * @param stories keys in the order they are estimated in
     * @throws IllegalArgumentException without stories, or with more than {@link #MOST_STORIES}
     */
    public PokerGame(String theme, List<String> stories, String by, Instant began) {
        if (stories.isEmpty() || stories.size() > MOST_STORIES) {
            throw new IllegalArgumentException("A game holds 1 to " + MOST_STORIES + " stories, not " + stories.size());
        }
        this.theme = requireNonNull(theme);
        this.heldFor = theme;
        this.left = new ArrayList<>(stories);
        this.by = requireNonNull(by);
        this.began = LocalDateTime.ofInstant(began, ZoneOffset.UTC);
    }

    /**
     * Sits down at the table; who sits there stays.
     *
     * @return whether the player is new
     * @throws NotNow when the table is full
     */
    public boolean join(String player, String name) {
        if (handOf(player).isPresent()) {
            return false;
        }
        if (hands.size() >= MOST_PLAYERS) {
            throw new NotNow("There are " + MOST_PLAYERS + " players already");
        }
        hands.add(new Hand(player, name, null));
        moves++;
        return true;
    }

    /** Leaves the table, with the card. */
    public void leave(String player) {
        hands = new ArrayList<>(
                hands.stream().filter(hand -> !hand.player().equals(player)).toList());
        moves++;
    }

    /**
     * Lays a card face down, in the place of the one that lay there. Who was not at the table sits down.
     *
     * @throws NotNow after the cards were turned, or when no story is left
     */
    public void play(String player, String name, Card card) {
        requireStory();
        if (turned) {
            throw new NotNow("The cards are turned; lay one in the next round");
        }
        join(player, name);
        requireNonNull(card);
        change(hand -> hand.player().equals(player) ? new Hand(player, name, card) : hand);
    }

    private void change(UnaryOperator<Hand> how) {
        hands = new ArrayList<>(hands.stream().map(how).toList());
        moves++;
    }

    /**
     * Turns all cards.
     *
     * @throws NotNow while nobody laid one
     */
    public void turn() {
        requireStory();
        if (hands.stream().noneMatch(hand -> hand.card().isPresent())) {
            throw new NotNow("Nobody laid a card yet");
        }
        turned = true;
        moves++;
    }

    /**
     * Takes the cards back for another round on the same story.
     *
     * @throws NotNow before the cards are turned
     */
    public void again() {
        requireTurned();
        takeBack();
        round++;
    }

    /**
     * Writes down what the team agreed on and lays the next story on the table.
     *
     * @return key of the story that was estimated
     * @throws NotNow before the cards are turned
     * @throws IllegalArgumentException for a card without points
     */
    public String agree(Card card) {
        requireTurned();
        int points = card.points().orElseThrow(() -> new IllegalArgumentException(card + " gives no points"));
        String story = left.remove(0);
        estimates.add(new Estimate(story, points, round));
        begin();
        return story;
    }

    /** Puts the story on the table behind all others; the only one stays. */
    public void postpone() {
        requireStory();
        left.add(left.remove(0));
        begin();
    }

    private void begin() {
        takeBack();
        round = 1;
    }

    private void takeBack() {
        turned = false;
        change(hand -> new Hand(hand.player(), hand.name(), null));
    }

    private void requireStory() {
        if (left.isEmpty()) {
            throw new NotNow("No story is left to estimate");
        }
    }

    private void requireTurned() {
        requireStory();
        if (!turned) {
            throw new NotNow("The cards are not turned yet");
        }
    }

    /** Ends it; what was agreed on stays. */
    public void end(Instant at) {
        ended = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        makeRoom();
    }

    /** Another one of its theme can begin. */
    public void makeRoom() {
        heldFor = null;
    }

    public boolean isRunning(Instant now) {
        return ended == null && now.isBefore(began.toInstant(ZoneOffset.UTC).plus(LONGEST));
    }

    /** When it began. */
    public Instant began() {
        return began.toInstant(ZoneOffset.UTC);
    }

    /** Which one it is. */
    public Long id() {
        return id;
    }

    /** Changes whenever it does. */
    public long version() {
        return version;
    }

    public String theme() {
        return theme;
    }

    /** Who began it. */
    public String by() {
        return by;
    }

    /** Key of the story on the table; empty when all are done. */
    public Optional<String> shown() {
        return left.stream().findFirst();
    }

    /** Keys of the stories that are not estimated, the one on the table first. */
    public List<String> left() {
        return List.copyOf(left);
    }

    /** What was agreed on, the first first. */
    public List<Estimate> estimates() {
        return List.copyOf(estimates);
    }

    /** The players in the order they sat down. */
    public List<Hand> hands() {
        return List.copyOf(hands);
    }

    /** What a player has before them; empty for who is not at the table. */
    public Optional<Hand> handOf(String player) {
        return hands.stream().filter(hand -> hand.player().equals(player)).findFirst();
    }

    /** Whether the cards are turned. */
    public boolean isTurned() {
        return turned;
    }

    /** How often cards are laid on the story on the table, from 1. */
    public int round() {
        return round;
    }

    /** How far the cards lie apart; only worth showing when they are turned. */
    public Spread spread() {
        return new Spread(hands);
    }
}
