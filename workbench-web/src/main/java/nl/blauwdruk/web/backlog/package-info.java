/** The product backlog of a theme and its page. */
package nl.blauwdruk.web.backlog;
