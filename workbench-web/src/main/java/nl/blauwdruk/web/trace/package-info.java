/** Trace links in store. */
package nl.blauwdruk.web.trace;
