/** Tests of the API over HTTP, on both databases. */
package nl.blauwdruk.web.api;
