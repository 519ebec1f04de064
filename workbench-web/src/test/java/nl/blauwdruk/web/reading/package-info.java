/** Tests of links by which someone without an account reads one thing. */
package nl.blauwdruk.web.reading;
