/**
 * Estimating stories together by planning poker: everyone lays a card face down, the cards are turned together, and who differ most
 * explain (J. Grenning, Planning Poker, 2002). Pure values and one aggregate; showing and keeping them is for others.
 */
package nl.blauwdruk.story.estimation;
