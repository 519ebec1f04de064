/** The themes of the programme in store, and the theme a visitor has chosen. */
package nl.blauwdruk.web.theme;
