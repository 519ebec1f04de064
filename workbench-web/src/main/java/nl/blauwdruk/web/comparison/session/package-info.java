/** The partner session: one set-up difference at a time, on a projector and on everyone's own screen. */
package nl.blauwdruk.web.comparison.session;
