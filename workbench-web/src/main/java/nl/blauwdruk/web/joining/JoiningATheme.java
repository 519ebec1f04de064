package nl.blauwdruk.web.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.blauwdruk.exchange.yaml.BlueprintYamlWriter;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.joining.Answer;
import nl.blauwdruk.model.joining.Extra;
import nl.blauwdruk.model.joining.Joining;
import nl.blauwdruk.model.joining.Joinings;
import nl.blauwdruk.model.joining.Others;
import nl.blauwdruk.model.joining.Stop;
import nl.blauwdruk.model.joining.UnclearAnswer;
import nl.blauwdruk.model.joining.UnclearAnswer.Lack;
import nl.blauwdruk.model.joining.Walk;
import nl.blauwdruk.model.municipality.Municipalities;
import nl.blauwdruk.model.municipality.Municipality;
import nl.blauwdruk.model.municipality.MunicipalityCode;
import nl.blauwdruk.model.terminology.Wording;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.NotAllowed;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Scope;
import nl.blauwdruk.web.audit.Audit;
import nl.blauwdruk.web.audit.Change;
import nl.blauwdruk.web.blueprint.BrowsingBlueprints;
import nl.blauwdruk.web.blueprint.ImportingBlueprints;
import nl.blauwdruk.web.blueprint.UploadedFile;
import nl.blauwdruk.web.comparison.ComparingThemes;
import nl.blauwdruk.web.comparison.ThemeComparison;
import nl.blauwdruk.web.joining.CannotJoin.Because;

/** A municipality joins a theme: it answers step by step, whoever of its people goes on, and has a variant at the end. */
@ApplicationScoped
@Does(Operation.IMPORT_VARIANT)
public class JoiningATheme {

    private final Joinings joinings;
    private final Municipalities municipalities;
    private final BrowsingBlueprints browsing;
    private final ComparingThemes comparing;
    private final ImportingBlueprints importing;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    @Inject
    public JoiningATheme(
            Joinings joinings,
            Municipalities municipalities,
            BrowsingBlueprints browsing,
            ComparingThemes comparing,
            ImportingBlueprints importing,
            Access access,
            Audit audit,
            Clock clock) {
        this.joinings = joinings;
        this.municipalities = municipalities;
        this.browsing = browsing;
        this.comparing = comparing;
        this.importing = importing;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    protected JoiningATheme() { // for CDI
        this(null, null, null, null, null, null, null, null);
    }

    /** A joining as it is now; empty when there is none, or when it is not for this person. */
    @Transactional
    @Does(Operation.READ)
    public Optional<JoiningNow> of(String theme, String municipality) {
        if (theme == null || !MunicipalityCode.isValid(municipality) || !isMine(theme, municipality)) {
            return Optional.empty();
        }
        return joinings.of(theme, MunicipalityCode.of(municipality))
                .flatMap(joining -> comparing.of(theme).flatMap(compared -> now(joining, compared)));
    }

    /** Whether who acts now may join a theme for a municipality. */
    @Transactional
    @Does(Operation.READ)
    public boolean isMine(String theme, String municipality) {
        return access.may(Operation.IMPORT_VARIANT, Scope.of(municipality, theme));
    }

    /**
     * A joining that must be there.
     *
     * @throws NotAllowed when it is of another municipality
     * @throws UnknownJoining when there is none
     */
    @Transactional
    @Does(Operation.READ)
    public JoiningNow existing(String theme, String municipality) {
        if (!isMine(theme, municipality)) {
            throw new NotAllowed(access.person(), Operation.IMPORT_VARIANT);
        }
        return of(theme, municipality).orElseThrow(() -> new UnknownJoining(theme, municipality));
    }

    private static Optional<JoiningNow> now(Joining joining, ThemeComparison compared) {
        return compared.blueprints().base().map(base -> {
            List<Blueprint> others = compared.blueprints().variants().stream()
                    .filter(variant -> !variant.owner().equals(Optional.of(joining.municipality())))
                    .toList();
            return new JoiningNow(joining, Walk.of(base, joining), new Others(base, others, compared.comparison()));
        });
    }

    /** The joinings under way that this person can go on with. */
    @Transactional
    @Does(Operation.READ)
    public List<JoiningNow> open() {
        return joinings.open().stream()
                .flatMap(joining -> of(joining.theme(), joining.municipality().code()).stream())
                .toList();
    }

    /**
     * Begins a joining, or goes on with the one there is.
     *
     * @throws CannotJoin when the municipality has a variant already, or there is nothing to join
     */
    @Transactional
    public void begin(String theme, String municipality) {
        access.require(Operation.IMPORT_VARIANT, Scope.of(municipality, theme));
        Municipality joins = Optional.of(municipality)
                .filter(MunicipalityCode::isValid)
                .map(MunicipalityCode::of)
                .flatMap(municipalities::byCode)
                .orElseThrow(() -> new CannotJoin(Because.THE_MUNICIPALITY_IS_UNKNOWN));
        if (browsing.ofTheme(theme).base().isEmpty()) {
            throw new CannotJoin(Because.THERE_IS_NO_BASE);
        }
        if (browsing.ofTheme(theme).ofMunicipality(municipality).isPresent()) {
            throw new CannotJoin(Because.ITS_VARIANT_IS_THERE);
        }
        joinings.of(theme, joins.code()).ifPresentOrElse(this::goOn, () -> add(theme, joins));
    }

    private void goOn(Joining joining) {
        if (joining.isOpen()) {
            joining.resume(clock.instant());
        } else {
            joining.reopen(clock.instant());
            record(joining, "afgerond", "opnieuw begonnen");
        }
    }

    private void add(String theme, Municipality joins) {
        Joining joining = new Joining(theme, joins.code(), joins.name(), clock.instant());
        joinings.add(joining);
        record(joining, "", "begonnen");
    }

    /**
     * Records what the municipality says of a step.
     *
     * @param seen what was said of it when it was read, as {@link JoiningNow#seen} tells
     * @throws UnclearAnswer when no step can be made of it
     * @throws AnsweredMeanwhile when a colleague said something else since
     */
    @Transactional
    public void answer(String theme, String municipality, Answer answer, String seen) {
        JoiningNow now = mine(theme, municipality);
        Stop stop = now.walk().stop(answer.step()).orElseThrow(() -> new UnclearAnswer(Lack.STEP));
        if (!now.seen(stop).equals(seen)) {
            throw new AnsweredMeanwhile();
        }
        String before =
                now.joining().answerTo(stop.step()).map(JoiningATheme::inShort).orElse("");
        now.joining().answer(answer, now.walk().base(), clock.instant());
        String name = stop.step().name() + ": ";
        record(now.joining(), before.isEmpty() ? "" : name + before, name + inShort(answer));
    }

    private static String inShort(Answer answer) {
        String choice = switch (answer.choice()) {
            case SAME -> "zo doen wij het";
            case OTHER_WORDS -> "andere woorden";
            case OTHER_SETUP -> "andere opzet";
            case NOT_DONE -> "doen wij niet";
        };
        return answer.name().map(name -> choice + " (" + name + ")").orElse(choice);
    }

    /**
     * Adds a step the base does not have.
     *
     * @return its number in the joining
     * @throws UnclearAnswer when it has no name, or is taken over from nowhere
     */
    @Transactional
    public int add(String theme, String municipality, Extra extra) {
        JoiningNow now = mine(theme, municipality);
        if (extra.twin().isPresent() && extra.twin().flatMap(now.others()::step).isEmpty()) {
            throw new UnclearAnswer(Lack.STEP);
        }
        int number = now.joining().add(extra, now.walk().base(), clock.instant());
        record(now.joining(), "", "extra stap: " + extra.name());
        return number;
    }

    /** Takes an extra step back. */
    @Transactional
    public void remove(String theme, String municipality, int number) {
        Joining joining = mine(theme, municipality).joining();
        joining.extras().stream()
                .filter(extra -> extra.number() == number)
                .findFirst()
                .ifPresent(extra -> {
                    joining.remove(number, clock.instant());
                    record(joining, "extra stap: " + extra.name(), "");
                });
    }

    /**
     * Makes the variant, taken in just as a file would be: a concept for the municipality alone until it is shared.
     *
     * @return its key
     * @throws UnclearAnswer when a step has no answer yet
     */
    @Transactional
    public String make(String theme, String municipality) {
        JoiningNow now = mine(theme, municipality);
        if (!now.walk().isComplete()) {
            throw new UnclearAnswer(Lack.ANSWERS);
        }
        Joining joining = now.joining();
        String key = keyOf(joining);
        String file = "aansluiten-" + key + ".yaml";
        byte[] content = BlueprintYamlWriter.write(now.variant(key)).getBytes(StandardCharsets.UTF_8);
        importing.importFiles(List.of(new UploadedFile(file, content)));
        joining.becomes(key);
        record(joining, "onderweg", "variant " + key);
        return key;
    }

    /** Its name in the key, as other variants have; its code where another municipality of that name was first. */
    String keyOf(Joining joining) {
        String named = joining.theme() + "-" + Wording.slug(joining.municipalityName());
        boolean isTaken = browsing.all().stream().anyMatch(stamp -> stamp.key().equals(named));
        return isTaken ? joining.theme() + "-" + joining.municipality().code() : named;
    }

    private JoiningNow mine(String theme, String municipality) {
        access.require(Operation.IMPORT_VARIANT, Scope.of(municipality, theme));
        JoiningNow now = of(theme, municipality).orElseThrow(() -> new UnknownJoining(theme, municipality));
        if (!now.joining().isOpen()) {
            throw new CannotJoin(Because.ITS_VARIANT_IS_THERE);
        }
        return now;
    }

    private void record(Joining joining, String before, String after) {
        String code = joining.municipality().code();
        audit.record(Change.in(
                        joining.theme(),
                        Operation.IMPORT_VARIANT,
                        "joining",
                        joining.theme() + "/" + code,
                        before,
                        after)
                .at(code));
    }
}
