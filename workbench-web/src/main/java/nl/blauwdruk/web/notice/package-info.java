/** What waits for who reads: gathered from the other features, kept nowhere. */
package nl.blauwdruk.web.notice;
