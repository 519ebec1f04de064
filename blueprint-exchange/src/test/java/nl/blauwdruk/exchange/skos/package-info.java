/** Tests of the term list as SKOS. */
package nl.blauwdruk.exchange.skos;
