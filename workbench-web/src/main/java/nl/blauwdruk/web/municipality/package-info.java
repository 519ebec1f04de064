/** The municipalities in store. */
package nl.blauwdruk.web.municipality;
