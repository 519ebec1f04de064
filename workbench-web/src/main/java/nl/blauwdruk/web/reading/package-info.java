/** Links by which someone without an account reads one thing: given, counted, taken back, opened. */
package nl.blauwdruk.web.reading;
