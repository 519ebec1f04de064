package nl.blauwdruk.web.comparison;

import java.util.List;
import java.util.function.Supplier;
import nl.blauwdruk.model.comparison.RunningComparison;
import nl.blauwdruk.model.comparison.Statement;
import nl.blauwdruk.model.terminology.Term;
import nl.blauwdruk.web.blueprint.ThemeBlueprints;

/**
 * The comparison of a theme as some readers see it, kept until a blueprint, a word or a statement changes; then made anew out of what still holds.
 * Threads may share it: they wait for each other, and who waited finds it made.
 */
final class KeptComparison {

    private Words words;
    private RunningComparison running;
    private ThemeComparison last;

    /**
     * With which words steps are compared.
     *
     * @param stamp another one whenever the term list is
     * @param law under which law words mean what they mean
     */
    record Words(long stamp, String law) {}

    /**
     * The comparison of the theme as it is now.
     *
     * @param said how many times something was said of its steps
     * @param terms the terms of these words; asked only when the words changed
     * @param statements what was said, oldest first; asked only when anything changed
     */
    synchronized ThemeComparison of(
            ThemeBlueprints now,
            Words wordsNow,
            int said,
            Supplier<List<Term>> terms,
            Supplier<List<Statement>> statements) {
        if (!wordsNow.equals(words)) {
            running = new RunningComparison(terms.get());
            words = wordsNow;
            last = null;
        }
        if (!isOf(now, wordsNow, said)) {
            last = new ThemeComparison(now, running.compare(now.base(), now.variants(), statements.get()), said);
        }
        return last;
    }

    /** Whether it is made already. */
    synchronized boolean isOf(ThemeBlueprints now, Words wordsNow, int said) {
        return last != null
                && wordsNow.equals(words)
                && last.said() == said
                && last.blueprints().holdsTheSameAs(now);
    }

    /** What it was made of has come to nothing. */
    synchronized void forget() {
        last = null;
    }
}
