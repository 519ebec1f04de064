/** Tests of what waits for people. */
package nl.blauwdruk.web.notice;
