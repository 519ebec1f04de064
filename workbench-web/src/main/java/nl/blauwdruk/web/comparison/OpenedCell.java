package nl.blauwdruk.web.comparison;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.blauwdruk.model.blueprint.Blueprint;
import nl.blauwdruk.model.blueprint.ElementId;
import nl.blauwdruk.model.comparison.Kind;
import nl.blauwdruk.model.comparison.Statement;
import nl.blauwdruk.model.comparison.StepCluster;
import nl.blauwdruk.model.comparison.setup.Cost;
import nl.blauwdruk.model.comparison.setup.Costs;
import nl.blauwdruk.model.comparison.setup.Refused;
import nl.blauwdruk.model.comparison.setup.SetupChoice;
import nl.blauwdruk.model.comparison.setup.SetupDifference;
import nl.blauwdruk.web.page.LanguageView;
import nl.blauwdruk.web.page.Messages;
import nl.blauwdruk.web.page.Texts;
import nl.blauwdruk.web.store.Expected;

/** The cell of the comparison that is open: what was said of the match, and of its set-up differences. */
@Named
@RequestScoped
public class OpenedCell {

    @Inject
    private ComparisonView page;

    @Inject
    private ComparingThemes comparing;

    @Inject
    private DecidingOnClusters clusters;

    @Inject
    private DecidingDifferences deciding;

    @Inject
    private Messages messages;

    @Inject
    private Texts texts;

    @Inject
    private LanguageView language;

    private String because = "";
    private String other;
    private boolean also;
    private Kind kind;
    private String remark;
    private String owner = "";
    private String due = "";
    private String before = "";
    private OpenedStep opened;

    @PostConstruct
    void open() {
        if (page.isComparable() && page.getVariant() != null && page.getStep() != null) {
            opened = OpenedStep.of(page.compared(), page.getVariant(), page.getStep())
                    .orElse(null);
        }
    }

    /** The step, or the lack of one, beside the base; null when nothing is open. */
    public OpenedStep getStep() {
        return opened;
    }

    /** Why the step stands here, or none does, in sentences; empty when there is nothing to say. */
    public List<String> getReasons() {
        return opened == null ? List.of() : opened.reasonsIn(language.getSpoken());
    }

    /** Whether who reads may say something of the match. */
    public boolean isDecidable() {
        return opened != null && !opened.isDropped() && comparing.mayDecide(page.getTheme(), page.getVariant());
    }

    /** What was said of this step, newest first. */
    public List<Statement> getSaid() {
        if (opened == null || opened.isDropped()) {
            return List.of();
        }
        ElementId id = page.compared().elementOf(page.getVariant(), page.getStep());
        List<Statement> said = comparing.statements(page.getTheme()).stream()
                .filter(statement -> statement.isAbout(id))
                .collect(Collectors.toList());
        Collections.reverse(said);
        return said;
    }

    /** The other shared steps by name, to join this step to. */
    public Map<String, String> getOthers() {
        Map<String, String> others = new TreeMap<>();
        page.compared().comparison().clusters().stream()
                .filter(cluster -> !cluster.id().equals(opened.cluster()))
                .forEach(cluster -> others.putIfAbsent(nameOf(cluster), cluster.id()));
        return others;
    }

    private String nameOf(StepCluster cluster) {
        ThemeComparison compared = page.compared();
        if (!cluster.isAddition()) {
            Blueprint base = compared.blueprints().base().orElseThrow();
            return base.step(cluster.base().get(0)).orElseThrow().name();
        }
        String model = cluster.members().firstKey();
        Blueprint variant = compared.blueprint(model);
        return variant.step(cluster.of(model).get(0)).orElseThrow().name() + " (" + variant.ownerName() + ")";
    }

    /** The set-up differences that are open here. */
    public List<DecidedDifference> getDifferences() {
        if (opened == null) {
            return List.of();
        }
        return page.differences().stream()
                .filter(one -> one.difference().model().equals(page.getVariant()))
                .filter(one -> one.difference().clusters().contains(opened.cluster()))
                .toList();
    }

    /** Codes of municipalities with their names that the reader may vote for. */
    public Map<String, String> getVoters() {
        return page.compared().blueprints().variants().stream()
                .filter(variant -> deciding.mayVote(
                        page.getTheme(), variant.owner().orElseThrow().code()))
                .collect(Collectors.toMap(
                        variant -> variant.owner().orElseThrow().code(),
                        Blueprint::ownerName,
                        (one, two) -> one,
                        TreeMap::new));
    }

    /** Names of the municipalities that voted for a choice. */
    public List<String> votersOf(DecidedDifference difference, SetupChoice choice) {
        return difference.votes().stream()
                .filter(vote -> vote.choice() == choice)
                .map(vote -> page.compared()
                        .blueprints()
                        .ofMunicipality(vote.municipality())
                        .map(Blueprint::ownerName)
                        .orElse(vote.municipality()))
                .sorted()
                .toList();
    }

    /** Whether the reader may record this choice now, by right and by consent. */
    public boolean isRecordable(DecidedDifference difference, SetupChoice choice) {
        return deciding.mayRecord(page.getTheme(), difference, choice)
                && deciding.missing(page.getTheme(), difference, choice).isEmpty();
    }

    /** Whether the reader may record any outcome of it. */
    public boolean isRecorder(DecidedDifference difference) {
        return deciding.mayRecord(page.getTheme(), difference, SetupChoice.KEEP_VARIATION);
    }

    /** Whether the reader may add to the discussion. */
    public boolean isDiscussing() {
        return deciding.mayDiscuss(page.getTheme());
    }

    /** What a choice costs, in a line. */
    public String priceOf(Cost cost) {
        String overlap = cost.isSameOverlap()
                ? texts.format("choice.overlap.same", Math.round(100 * cost.before()))
                : texts.format("choice.overlap", Math.round(100 * cost.before()), Math.round(100 * cost.after()));
        if (cost.stories() == 0) {
            return texts.get("choice.free") + "; " + overlap;
        }
        String points =
                cost.points() == 0 ? texts.get("choice.points.none") : texts.format("choice.points", cost.points());
        return texts.format("choice.cost", cost.stories(), points, cost.packs()) + "; " + overlap;
    }

    /** What the overlap would become if the municipality did here as the base does. */
    public String whatIf(DecidedDifference one) {
        SetupDifference difference = one.difference();
        Costs costs = one.reckoned();
        if (!difference.isStructural()) {
            return texts.format("choice.whatIf.inside", difference.name());
        }
        return texts.format(
                "choice.whatIf",
                difference.name(),
                percents(costs.ownBefore(difference)),
                percents(costs.ownAfterTakingBase(difference)),
                percents(costs.before()),
                percents(costs.afterTakingBase(difference)));
    }

    /** With one decimal: a single step moves the mean of many municipalities by less than a whole percent. */
    private static double percents(double part) {
        return Math.round(1000 * part) / 10.0;
    }

    public String confirm() {
        return attempt(() -> clusters.confirm(page.getTheme(), page.getVariant(), page.getStep(), because));
    }

    public String split() {
        return attempt(() -> clusters.split(page.getTheme(), page.getVariant(), page.getStep(), because));
    }

    public String join() {
        return attempt(() -> clusters.join(page.getTheme(), page.getVariant(), page.getStep(), other, also, because));
    }

    public String sayKind() {
        return attempt(() -> clusters.sayKind(page.getTheme(), page.getVariant(), page.getStep(), kind, because));
    }

    public String forget() {
        return attempt(() -> clusters.forget(page.getTheme(), page.getVariant(), page.getStep()));
    }

    /** Votes for a municipality. */
    public String vote(String difference, String municipality, SetupChoice choice) {
        return attempt(() -> deciding.vote(page.getTheme(), difference, municipality, Expected.ANY, choice));
    }

    /** Adds to the discussion. */
    public String say(String difference) {
        return attempt(() -> deciding.remark(page.getTheme(), difference, remark));
    }

    /** Records what was decided. */
    public String record(String difference, SetupChoice choice) {
        return attempt(
                () -> deciding.record(page.getTheme(), difference, Expected.ANY, choice, owner.strip(), dateIn(due)));
    }

    /** Says before when it is to be decided; nothing filled in takes the day away. */
    public String decideBefore(String difference) {
        return attempt(() -> deciding.decideBefore(page.getTheme(), difference, Expected.ANY, dateIn(before)));
    }

    /** Opens a decision again. */
    public String reopen(String difference) {
        return attempt(() -> deciding.reopen(page.getTheme(), difference, Expected.ANY));
    }

    /** Says that a decision still holds. */
    public String stillHolds(String difference) {
        return attempt(() -> deciding.confirm(page.getTheme(), difference));
    }

    private static LocalDate dateIn(String day) {
        return day.isBlank() ? null : LocalDate.parse(day);
    }

    private String attempt(Runnable work) {
        try {
            work.run();
            return page.address();
        } catch (Refused refused) {
            messages.refused(texts.get("refusal." + refused.refusal().word()));
        } catch (DateTimeException e) {
            messages.refused(texts.get("choice.due.wrong"));
        } catch (IllegalArgumentException e) {
            messages.refused(texts.get("discussion.wrong"));
        }
        return null;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because == null ? "" : because;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public boolean isAlso() {
        return also;
    }

    public void setAlso(boolean also) {
        this.also = also;
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark == null ? "" : remark;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner == null ? "" : owner;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due == null ? "" : due;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before == null ? "" : before;
    }
}
