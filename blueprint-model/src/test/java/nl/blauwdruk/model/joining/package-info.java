/** Tests of joining a theme. */
package nl.blauwdruk.model.joining;
