/** Tests of joining a theme, inside the server. */
package nl.blauwdruk.web.joining;
