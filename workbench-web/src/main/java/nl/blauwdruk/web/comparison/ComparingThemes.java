package nl.blauwdruk.web.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.blauwdruk.model.blueprint.Theme;
import nl.blauwdruk.model.blueprint.Themes;
import nl.blauwdruk.model.comparison.Alignment;
import nl.blauwdruk.model.comparison.Alignments;
import nl.blauwdruk.model.comparison.Statement;
import nl.blauwdruk.model.comparison.StepCluster;
import nl.blauwdruk.model.terminology.Term;
import nl.blauwdruk.model.terminology.TermList;
import nl.blauwdruk.model.terminology.Terms;
import nl.blauwdruk.web.access.Access;
import nl.blauwdruk.web.access.Does;
import nl.blauwdruk.web.access.Operation;
import nl.blauwdruk.web.access.Scope;
import nl.blauwdruk.web.blueprint.BrowsingBlueprints;
import nl.blauwdruk.web.blueprint.ThemeBlueprints;
import nl.blauwdruk.web.store.TransactionEnd;

/** Compares the blueprints of a theme as they are now, once per change, and obeys what partners say of shared steps. */
@ApplicationScoped
@Does(Operation.READ)
public class ComparingThemes {

    private final BrowsingBlueprints browsing;
    private final Alignments alignments;
    private final Access access;
    private final Terms terms;
    private final Themes themes;
    private final TransactionEnd end;
    private final KeptComparisons kept = new KeptComparisons();

    @Inject
    public ComparingThemes(
            BrowsingBlueprints browsing,
            Alignments alignments,
            Terms terms,
            Themes themes,
            TransactionEnd end,
            Access access) {
        this.browsing = browsing;
        this.alignments = alignments;
        this.terms = terms;
        this.themes = themes;
        this.end = end;
        this.access = access;
    }

    protected ComparingThemes() { // for CDI
        this(null, null, null, null, null, null);
    }

    /** The comparison of a theme with what was said of its steps; empty while the theme has no blueprints. */
    @Transactional
    public Optional<ThemeComparison> of(String theme) {
        ThemeBlueprints now = browsing.ofTheme(theme);
        if (now.stamps().isEmpty()) {
            return Optional.empty();
        }
        KeptComparison.Words words = new KeptComparison.Words(
                terms.stamp(), themes.byKey(theme).map(Theme::law).orElse(""));
        int said = alignments.countOf(theme);
        KeptComparison comparison = kept.of(now);
        if (!comparison.isOf(now, words, said)) {
            end.undone(comparison::forget);
        }
        return Optional.of(comparison.of(now, words, said, () -> termsUnder(words.law()), () -> statements(theme)));
    }

    /** The words that mean this under the law of the theme: elsewhere the same word can be another thing. */
    private List<Term> termsUnder(String law) {
        return new TermList(terms.all()).under(law).terms();
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
