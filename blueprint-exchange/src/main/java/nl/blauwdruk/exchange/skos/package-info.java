/**
 * The term list as SKOS in Turtle, by the Dutch profile NL-SBB: concepts with their labels, definition, source and relations.
 *
 * <p>What SKOS has no word for (the law a meaning is bound to, the words of one municipality, what a concept is not to be confused with) stands under the
 * names of {@link nl.blauwdruk.exchange.skos.Names}; other programs read the rest without it.
 */
package nl.blauwdruk.exchange.skos;
