/** Tests of the term list on the server. */
package nl.blauwdruk.web.term;
