/** The backlog of a theme as documents: to talk about, to fill in and bring back. */
package nl.blauwdruk.web.backlog.document;
