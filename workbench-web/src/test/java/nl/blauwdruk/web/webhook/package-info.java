/** Tests of telling addresses outside of changes. */
package nl.blauwdruk.web.webhook;
