/** Tests of the JSON answers, against their schemas. */
package nl.blauwdruk.exchange.json;
