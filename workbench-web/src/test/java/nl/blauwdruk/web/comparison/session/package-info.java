/** Tests of the partner session. */
package nl.blauwdruk.web.comparison.session;
