package nl.blauwdruk.web.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.blauwdruk.model.blueprint.Theme;
import nl.blauwdruk.model.blueprint.Themes;
import nl.blauwdruk.model.comparison.Aligned;
import nl.blauwdruk.model.comparison.Alignment;
import nl.blauwdruk.model.comparison.Alignments;
import nl.blauwdruk.model.comparison.Comparing;
import nl.blauwdruk.model.comparison.Statement;
import nl.blauwdruk.model.comparison.StepCluster;
import nl.blauwdruk.model.terminology.TermList;
import nl.blauwdruk.model.terminology.Terms;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Scope;
import nl.blauwdruk.web.blueprint.BrowsingBlueprints;
import nl.blauwdruk.web.blueprint.ThemeBlueprints;

/** Compares the blueprints of a theme as they are now, once per revision, and obeys what partners say of shared steps. */
@ApplicationScoped
@Does(Operation.READ)
public class ComparingThemes {

    private final BrowsingBlueprints browsing;
    private final Alignments alignments;
    private final Access access;
    private final Terms terms;
    private final Themes themes;
    /** By theme and by what of it a reader sees, as private concepts are not for everyone. */
    private final Map<String, Found> found = new ConcurrentHashMap<>();

    private final Map<String, Told> told = new ConcurrentHashMap<>();

    /** What the engine found in blueprints, and with which words; the costly part. */
    private record Found(ThemeBlueprints blueprints, long terms, String law, Aligned aligned) {

        boolean isOf(ThemeBlueprints now, long stamp, String lawNow) {
            return terms == stamp && law.equals(lawNow) && blueprints.stamps().equals(now.stamps());
        }
    }

    /** What was found, as people say it is. */
    private record Told(Found found, ThemeComparison comparison) {

        boolean isOf(Found now, int said) {
            return found.isOf(now.blueprints(), now.terms(), now.law()) && comparison.said() == said;
        }
    }

    @Inject
    public ComparingThemes(
            BrowsingBlueprints browsing, Alignments alignments, Terms terms, Themes themes, Access access) {
        this.browsing = browsing;
        this.alignments = alignments;
        this.terms = terms;
        this.themes = themes;
        this.access = access;
    }

    protected ComparingThemes() { // for CDI
        this(null, null, null, null, null);
    }

    /** The comparison of a theme with what was said of its steps; empty while the theme has no blueprints. */
    @Transactional
    public Optional<ThemeComparison> of(String theme) {
        ThemeBlueprints now = browsing.ofTheme(theme);
        if (now.stamps().isEmpty()) {
            return Optional.empty();
        }
        int said = alignments.countOf(theme);
        Found engine = found(now);
        return Optional.of(told.compute(
                        now.seen(),
                        (key, before) -> before != null && before.isOf(engine, said)
                                ? before
                                : new Told(engine, tell(engine, theme, said)))
                .comparison());
    }

    private ThemeComparison tell(Found engine, String theme, int said) {
        List<Statement> statements =
                alignments.ofTheme(theme).map(Alignment::statements).orElse(List.of());
        return new ThemeComparison(engine.blueprints(), engine.aligned().obeying(statements), said);
    }

    private Found found(ThemeBlueprints now) {
        long stamp = terms.stamp();
        String law = themes.byKey(now.theme()).map(Theme::law).orElse("");
        return found.compute(
                now.seen(),
                (key, before) -> before != null && before.isOf(now, stamp, law)
                        ? before
                        : new Found(now, stamp, law, align(now, law)));
    }

    /** With the words that mean this under the law of the theme: elsewhere the same word can be another thing. */
    private Aligned align(ThemeBlueprints now, String law) {
        return new Comparing(new TermList(terms.all()).under(law).terms()).align(now.base(), now.variants());
    }

    /** What was said of the steps of a theme, oldest first. */
    @Transactional
    public List<Statement> statements(String theme) {
        return alignments.ofTheme(theme).map(Alignment::statements).orElse(List.of());
    }

    /** A municipality speaks for the shared steps in which it has one of its own. */
    static List<Scope> scopesOf(String theme, StepCluster cluster, ThemeComparison now) {
        Stream<Scope> ofMembers = now.blueprints().variants().stream()
                .filter(variant -> cluster.members().containsKey(variant.key()))
                .map(variant -> Scope.of(variant.owner().orElseThrow().code(), theme));
        return Stream.concat(Stream.of(Scope.ofTheme(theme)), ofMembers).toList();
    }

    /** Whether who acts now may speak of a step of this variant. */
    @Transactional
    public boolean mayDecide(String theme, String variant) {
        return browsing.byKey(variant).stream()
                .flatMap(blueprint -> blueprint.owner().stream())
                .flatMap(owner -> Stream.of(Scope.ofTheme(theme), Scope.of(owner.code(), theme)))
                .anyMatch(scope -> access.may(Operation.DECIDE_CLUSTER, scope));
    }
}
