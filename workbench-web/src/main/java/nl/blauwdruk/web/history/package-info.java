/** The pages that tell who changed what: the log as a whole, and the history beside each thing. */
package nl.blauwdruk.web.history;
