/** Addresses outside that hear of changes: which may be, what they are sent, and how it is tried again. */
package nl.blauwdruk.web.webhook;
