/**
 * What the municipality of the reader calls the steps of the base and of others, wherever such a step is shown.
 *
 * <p>Names stand beside what is written, never in its place. Words of the term list belong to {@code web.term}.
 */
package nl.blauwdruk.web.wording;
