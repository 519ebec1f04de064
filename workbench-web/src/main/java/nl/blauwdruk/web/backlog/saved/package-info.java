/** Filters of backlogs that people keep for themselves. Not how a filter finds stories: that is in the package above. */
package nl.blauwdruk.web.backlog.saved;
