package nl.blauwdruk.web.joining;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.blueprint.Step;
import nl.blauwdruk.model.blueprint.Themes;
import nl.blauwdruk.model.comparison.Kind;
import nl.blauwdruk.model.joining.Extra;
import nl.blauwdruk.model.joining.Others.Addition;
import nl.blauwdruk.model.joining.Others.Saying;
import nl.blauwdruk.model.joining.Stop;
import nl.blauwdruk.model.joining.UnclearAnswer;
import nl.blauwdruk.web.page.Messages;
import nl.blauwdruk.web.page.Redirects;
import nl.blauwdruk.web.page.Texts;

/** The page on which a municipality says how it does one step of the base. */
@Named
@RequestScoped
public class JoiningStepView {

    @Inject
    private JoiningATheme joining;

    @Inject
    private SummingUp summing;

    @Inject
    private Themes themes;

    @Inject
    private Messages messages;

    @Inject
    private Redirects redirects;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private String theme;
    private String municipality;
    private String mark;
    private JoiningNow now;
    private Stop stop;
    private AnswerForm form;
    private ExtraForm extra = ExtraForm.EMPTY;
    private List<OwnDifference> differences;
    private boolean answeredMeanwhile;

    @PostConstruct
    void restore() {
        if (request.getMethod().equals("POST")) {
            theme = request.getParameter("thema");
            municipality = request.getParameter("gemeente");
            mark = request.getParameter("stap");
            read();
            form = AnswerForm.of(request);
            extra = ExtraForm.of(request);
        }
    }

    /** Reads the step the address names; without one, the first that has no answer. */
    public void load() {
        read();
        if (now == null || stop == null) {
            messages.notFound();
        } else if (!now.joining().isOpen()) {
            redirects.to(summary());
        } else {
            form = AnswerForm.of(stop);
        }
    }

    private void read() {
        now = joining.of(theme, municipality).orElse(null);
        stop = Optional.ofNullable(now)
                .flatMap(found -> mark == null || mark.isEmpty()
                        ? found.next().or(() -> found.walk().stops().stream().findFirst())
                        : found.walk().stop(mark))
                .orElse(null);
        differences = null;
    }

    /** Records the answer and goes on to the next step, after the last to the summary. */
    public void save() {
        try {
            if (stop.mergedInto().isEmpty()) {
                String seen =
                        Optional.ofNullable(request.getParameter("gezien")).orElse("");
                joining.answer(theme, municipality, form.answer(stop.step()), seen);
                read();
            }
            redirects.to(following().map(this::address).orElseGet(this::summary));
        } catch (UnclearAnswer refused) {
            messages.refused(texts.get("joining.lack." + refused.lack()));
        } catch (AnsweredMeanwhile | OptimisticLockException between) {
            read();
            answeredMeanwhile = true;
        }
    }

    /** The next step that asks for an answer of its own, else the next at all. */
    private Optional<Stop> following() {
        return now.walk().stops().stream()
                .filter(other -> other.number() > stop.number())
                .filter(other -> other.mergedInto().isEmpty())
                .findFirst();
    }

    /** Adds the extra step that was written. */
    public void addExtra() {
        add(extra.extra(stop.step()));
    }

    /** Takes over an addition of others, as it is there. */
    public void takeOver(String id) {
        now.others()
                .step(new ElementId(id))
                .ifPresent(step -> add(Extra.after(stop.step().mark(), step.name())
                        .tells(step.resident(), step.frontstage(), step.backstage())
                        .like(new ElementId(id))));
    }

    private void add(Extra added) {
        change(() -> joining.add(theme, municipality, added));
    }

    /** Takes an extra step back. */
    public void removeExtra(int number) {
        change(() -> joining.remove(theme, municipality, number));
    }

    private void change(Runnable work) {
        try {
            work.run();
            redirects.to(address(stop));
        } catch (UnclearAnswer refused) {
            messages.refused(texts.get("joining.lack." + refused.lack()));
        }
    }

    private String address(Stop to) {
        return "/joining/step?thema=" + theme + "&gemeente=" + municipality + "&stap="
                + to.step().mark();
    }

    private String summary() {
        return "/joining/summary?thema=" + theme + "&gemeente=" + municipality;
    }

    public boolean isThere() {
        return stop != null;
    }

    /** Whether a colleague answered this step since the page was read: then both answers are shown. */
    public boolean isAnsweredMeanwhile() {
        return answeredMeanwhile;
    }

    /** What is said of this step now, in words. */
    public String getSaid() {
        return stop.kind().map(kind -> texts.get("kind." + kind.word())).orElse("")
                + stop.answer()
                        .flatMap(one -> one.name())
                        .map(name -> ": " + name)
                        .orElse("");
    }

    /** Tells the answer of now from others, so that the next save knows what its reader saw. */
    public String getSeen() {
        return now.seen(stop);
    }

    public String getJoiner() {
        return now.joining().municipalityName();
    }

    public String getThemeName() {
        return themes.byKey(theme).map(known -> known.name()).orElse(theme);
    }

    public Stop getStop() {
        return stop;
    }

    public Step getStep() {
        return stop.step();
    }

    public int getTotal() {
        return now.walk().stops().size();
    }

    /** The step that takes this one in; null when none does. */
    public Stop getMergedInto() {
        return stop.mergedInto().flatMap(step -> now.walk().stop(step.mark())).orElse(null);
    }

    public AnswerForm getForm() {
        return form;
    }

    public ExtraForm getExtra() {
        return extra;
    }

    /** All steps, with the sign of each answer. */
    public List<Tick> getTicks() {
        return now.walk().stops().stream()
                .map(one -> new Tick(
                        one.number(),
                        one.step().mark(),
                        one.step().name(),
                        one.kind().map(Kind::word).orElse(""),
                        one.extras().size(),
                        one.number() == stop.number()))
                .toList();
    }

    /** The step before this one; null for the first. */
    public Stop getPrevious() {
        return stop.number() == 1 ? null : now.walk().stops().get(stop.number() - 2);
    }

    /** The steps after this one, which it may take in. */
    public List<Stop> getAfter() {
        return now.walk().stops().subList(stop.number(), now.walk().stops().size());
    }

    /** The steps this one may move to: all others. */
    public List<Stop> getElsewhere() {
        return now.walk().stops().stream()
                .filter(one -> one.number() != stop.number())
                .toList();
    }

    /** What others call this step. */
    public List<Saying> getSayings() {
        return now.others().sayings(stop.step()).stream().limit(5).toList();
    }

    /** What others do besides after this step, and this municipality does not yet. */
    public List<Addition> getAdditions() {
        List<ElementId> taken = now.joining().extras().stream()
                .flatMap(one -> one.twin().stream())
                .toList();
        return now.others().additions(stop.step()).stream()
                .filter(addition -> !taken.contains(addition.id()))
                .toList();
    }

    /** The names of municipalities in one text. */
    public String names(List<Blueprint> variants) {
        return variants.stream().map(Blueprint::ownerName).collect(Collectors.joining(", "));
    }

    /** The progress panel beside the step. */
    public Progress getProgress() {
        return new Progress(now);
    }

    /** The difference to tell of: this step's, else the last; null while nobody has any. */
    public OwnDifference getShared() {
        List<OwnDifference> known = sharedDifferences();
        return known.stream()
                .filter(one -> one.number() == stop.number())
                .findFirst()
                .orElse(known.isEmpty() ? null : known.get(known.size() - 1));
    }

    /** How many of the differences exist already. */
    public int getSharedCount() {
        return sharedDifferences().size();
    }

    public int getDifferenceCount() {
        return differences().size();
    }

    private List<OwnDifference> sharedDifferences() {
        return differences().stream().filter(OwnDifference::isShared).toList();
    }

    private List<OwnDifference> differences() {
        if (differences == null) {
            differences = summing.differences(now);
        }
        return differences;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(String municipality) {
        this.municipality = municipality;
    }

    public String getMark() {
        return mark;
    }

    public void setMark(String mark) {
        this.mark = mark;
    }
}
