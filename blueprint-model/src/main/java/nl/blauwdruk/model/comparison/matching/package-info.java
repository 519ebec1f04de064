/**
 * Decides which steps are the same step: how alike two steps are lane by lane, and the clusters that follow for all models together.
 *
 * <p>Works on numbers of models and steps; what a match means to partners (kinds, differences, overlap) is told by {@code comparison}.
 */
package nl.blauwdruk.model.comparison.matching;
