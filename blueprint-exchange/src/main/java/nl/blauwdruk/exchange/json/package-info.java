/**
 * Answers as JSON, each as its schema in the documentation says.
 *
 * <p>Keys have a fixed order, so that the same content gives the same bytes.
 */
package nl.blauwdruk.exchange.json;
