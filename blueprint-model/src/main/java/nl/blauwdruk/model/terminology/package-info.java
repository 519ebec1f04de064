/**
 * Words: how a text is normalised to compare it, and the term list that says which words mean the same.
 *
 * <p>What a step means belongs in {@code blueprint}; which steps are alike in {@code comparison}.
 */
package nl.blauwdruk.model.terminology;
