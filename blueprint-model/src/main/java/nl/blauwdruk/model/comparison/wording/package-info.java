/**
 * Reads names and texts of steps as words with meaning: stems, classes of actions, concepts and parts of compounds.
 *
 * <p>How alike two steps are is decided in {@code matching}; the classes themselves stand in the lexicon files beside this package.
 */
package nl.blauwdruk.model.comparison.wording;
