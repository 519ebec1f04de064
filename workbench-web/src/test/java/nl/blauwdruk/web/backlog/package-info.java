/** Tests of the backlog page and of what is done with many stories at once. */
package nl.blauwdruk.web.backlog;
