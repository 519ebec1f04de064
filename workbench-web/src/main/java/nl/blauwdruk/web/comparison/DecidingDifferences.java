package nl.blauwdruk.web.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.blauwdruk.model.comparison.setup.Consent;
import nl.blauwdruk.model.comparison.setup.Costs;
import nl.blauwdruk.model.comparison.setup.Outcome;
import nl.blauwdruk.model.comparison.setup.Refusal;
import nl.blauwdruk.model.comparison.setup.Refused;
import nl.blauwdruk.model.comparison.setup.SetupChoice;
import nl.blauwdruk.model.comparison.setup.SetupDecision;
import nl.blauwdruk.model.comparison.setup.SetupDecisions;
import nl.blauwdruk.model.comparison.setup.SetupDifference;
import nl.blauwdruk.story.backlog.Stories;
import nl.blauwdruk.story.backlog.Story;
import nl.blauwdruk.story.generation.VariationId;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Role;
import nl.blauwdruk.web.access.Scope;
import nl.blauwdruk.web.audit.Audit;
import nl.blauwdruk.web.audit.Change;
import nl.blauwdruk.web.store.Expected;

/** What partners do with set-up differences: vote, discuss, set a date, and record what was decided. */
@ApplicationScoped
public class DecidingDifferences {

    private final ComparingThemes comparing;
    private final SetupDecisions decisions;
    private final Stories stories;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    @Inject
    public DecidingDifferences(
            ComparingThemes comparing,
            SetupDecisions decisions,
            Stories stories,
            Access access,
            Audit audit,
            Clock clock) {
        this.comparing = comparing;
        this.decisions = decisions;
        this.stories = stories;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    protected DecidingDifferences() { // for CDI
        this(null, null, null, null, null, null);
    }

    /** The set-up differences of a theme in the order of the journey, with what was said of each and what choices cost. */
    @Transactional
    @Does(Operation.READ)
    public List<DecidedDifference> ofTheme(String theme) {
        Optional<ThemeComparison> now = comparing.of(theme);
        if (now.isEmpty() || now.get().blueprints().base().isEmpty()) {
            return List.of();
        }
        Map<String, SetupDecision> said = new HashMap<>();
        decisions.ofTheme(theme).forEach(decision -> said.put(decision.difference(), decision));
        Map<String, Integer> points = new HashMap<>();
        stories.ofTheme(theme).forEach(story -> points.put(story.key(), story.points()));
        Costs costs = new Costs(now.get().comparison());
        return now.get().differences().stream()
                .map(difference -> new DecidedDifference(
                        difference,
                        Optional.ofNullable(said.get(difference.id())),
                        costs,
                        points.getOrDefault(VariationId.of(theme, difference), 0)))
                .toList();
    }

    /** One of them. */
    @Transactional
    @Does(Operation.READ)
    public Optional<DecidedDifference> byId(String theme, String difference) {
        return ofTheme(theme).stream()
                .filter(one -> one.difference().id().equals(difference))
                .findFirst();
    }

    /** Whether who acts now may vote for a municipality. */
    public boolean mayVote(String theme, String municipality) {
        return access.may(Operation.VOTE_ON_DIFFERENCE, Scope.of(municipality, theme));
    }

    /** Whether who acts now may add to discussions. */
    public boolean mayDiscuss(String theme) {
        return access.may(Operation.DISCUSS_DIFFERENCE, Scope.ofTheme(theme));
    }

    /** Whether who acts now may record this outcome, as far as rights go. */
    public boolean mayRecord(String theme, DecidedDifference now, SetupChoice choice) {
        return access.may(
                Operation.RECORD_OUTCOME,
                choice == SetupChoice.INTO_BASE ? Scope.ofTheme(theme) : ownScope(now, theme));
    }

    /** Why the rules of consent do not allow an outcome now; empty when they do. */
    public Optional<Refusal> missing(String theme, DecidedDifference now, SetupChoice choice) {
        return Consent.missing(choice, now.difference().municipality(), now.votes(), breaksTies(theme));
    }

    /** What was decided of the differences of a theme, by id; what is open is not in it. */
    @Transactional
    @Does(Operation.READ)
    public Map<String, SetupChoice> outcomes(String theme) {
        Map<String, SetupChoice> outcomes = new HashMap<>();
        decisions
                .ofTheme(theme)
                .forEach(decision ->
                        decision.outcome().ifPresent(outcome -> outcomes.put(decision.difference(), outcome.choice())));
        return outcomes;
    }

    /**
     * Casts the vote of a municipality.
     *
     * @param municipality code of the municipality that votes
     * @param expected stamp of the difference as it was read
     * @throws UnknownDifference when there is no such difference now
     * @throws Refused when it was decided already
     */
    @Transactional
    @Does(Operation.VOTE_ON_DIFFERENCE)
    public void vote(String theme, String difference, String municipality, Expected expected, SetupChoice choice) {
        access.require(Operation.VOTE_ON_DIFFERENCE, Scope.of(municipality, theme));
        DecidedDifference now = find(theme, difference, expected);
        SetupDecision decision = decisionOn(now, theme);
        String before = decision.voteOf(municipality).map(SetupChoice::word).orElse("");
        decision.vote(municipality, choice, access.person().name(), clock.instant());
        record(Operation.VOTE_ON_DIFFERENCE, now, theme, before, choice.word(), municipality);
    }

    /** Adds a remark to the discussion. */
    @Transactional
    @Does(Operation.DISCUSS_DIFFERENCE)
    public void remark(String theme, String difference, String text) {
        access.require(Operation.DISCUSS_DIFFERENCE, Scope.ofTheme(theme));
        DecidedDifference now = find(theme, difference, Expected.ANY);
        decisionOn(now, theme).remark(text, access.person().name(), clock.instant());
        record(Operation.DISCUSS_DIFFERENCE, now, theme, "", text, null);
    }

    /** Says before when it is to be decided; null for no date. */
    @Transactional
    @Does(Operation.RECORD_OUTCOME)
    public void decideBefore(String theme, String difference, Expected expected, LocalDate date) {
        DecidedDifference now = find(theme, difference, Expected.ANY);
        access.require(Operation.RECORD_OUTCOME, ownScope(now, theme));
        expected.require(now.stamp());
        SetupDecision decision = decisionOn(now, theme);
        String before = decision.before().map(LocalDate::toString).orElse("");
        decision.decideBefore(date);
        record(Operation.RECORD_OUTCOME, now, theme, before, date == null ? "" : date.toString(), null);
    }

    /**
     * Records what was decided. The municipality itself or the programme records that it keeps its way or follows the base;
     * only the programme records that something comes into the base.
     *
     * @param owner who does it; empty when nobody has to
     * @param due before when; null for no date
     * @throws Refused when the rules of consent do not allow it
     */
    @Transactional
    @Does(Operation.RECORD_OUTCOME)
    public void record(
            String theme, String difference, Expected expected, SetupChoice choice, String owner, LocalDate due) {
        DecidedDifference now = find(theme, difference, Expected.ANY);
        access.require(
                Operation.RECORD_OUTCOME,
                choice == SetupChoice.INTO_BASE ? Scope.ofTheme(theme) : ownScope(now, theme));
        expected.require(now.stamp());
        SetupDecision decision = decisionOn(now, theme);
        decision.record(
                choice, access.person().name(), clock.instant(), owner, due, breaksTies(theme), now.difference());
        stories.byKey(VariationId.of(theme, now.difference()))
                .ifPresent(story -> follow(story, choice, now.difference(), theme));
        record(
                Operation.RECORD_OUTCOME,
                now,
                theme,
                "",
                choice.word(),
                now.difference().municipality());
    }

    /** The story of the variation follows at once; generating the stories again gives the same. */
    private void follow(Story story, SetupChoice choice, SetupDifference difference, String theme) {
        switch (choice) {
            case TAKE_BASE -> story.leave(difference.municipality());
            case KEEP_VARIATION -> story.adopt();
            case INTO_BASE ->
                story.adoptForAll(comparing.of(theme).orElseThrow().blueprints().variants().stream()
                        .map(variant -> variant.owner().orElseThrow().code())
                        .sorted()
                        .toList());
        }
    }

    /** Opens it again: the outcome goes, what was said stays. */
    @Transactional
    @Does(Operation.RECORD_OUTCOME)
    public void reopen(String theme, String difference, Expected expected) {
        DecidedDifference now = find(theme, difference, Expected.ANY);
        String before =
                now.outcome().map(Outcome::choice).map(SetupChoice::word).orElse("");
        requireRecorder(now, theme);
        expected.require(now.stamp());
        decisionOn(now, theme).reopen();
        record(
                Operation.RECORD_OUTCOME,
                now,
                theme,
                before,
                "",
                now.difference().municipality());
    }

    /** <i>Klopt nog</i>: the outcome holds for what the steps mean now. */
    @Transactional
    @Does(Operation.RECORD_OUTCOME)
    public void confirm(String theme, String difference) {
        DecidedDifference now = find(theme, difference, Expected.ANY);
        requireRecorder(now, theme);
        decisionOn(now, theme).confirm(now.difference());
        record(
                Operation.RECORD_OUTCOME,
                now,
                theme,
                "nakijken",
                "klopt nog",
                now.difference().municipality());
    }

    /** Whoever may record an outcome may say that it holds, or open it again. */
    private void requireRecorder(DecidedDifference now, String theme) {
        boolean all = now.outcome().map(Outcome::choice).equals(Optional.of(SetupChoice.INTO_BASE));
        access.require(Operation.RECORD_OUTCOME, all ? Scope.ofTheme(theme) : ownScope(now, theme));
    }

    private boolean breaksTies(String theme) {
        return access.person().grants().stream()
                .anyMatch(grant -> grant.role() == Role.PRODUCT_OWNER
                        && grant.municipality() == null
                        && (grant.theme() == null || grant.theme().equals(theme)));
    }

    private static Scope ownScope(DecidedDifference now, String theme) {
        return Scope.of(now.difference().municipality(), theme);
    }

    private DecidedDifference find(String theme, String difference, Expected expected) {
        DecidedDifference now = byId(theme, difference).orElseThrow(() -> new UnknownDifference(theme, difference));
        expected.require(now.stamp());
        return now;
    }

    private SetupDecision decisionOn(DecidedDifference now, String theme) {
        return now.decision().orElseGet(() -> {
            SetupDecision decision = new SetupDecision(
                    theme, now.difference().id(), now.difference().municipality());
            decisions.add(decision);
            return decision;
        });
    }

    private void record(
            Operation operation,
            DecidedDifference now,
            String theme,
            String before,
            String after,
            String municipality) {
        audit.record(Change.in(theme, operation, "difference", now.difference().id(), before, after)
                .at(municipality));
    }
}
