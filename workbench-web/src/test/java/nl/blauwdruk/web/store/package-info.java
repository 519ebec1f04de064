/** Tests of the store, inside the server, on both databases. */
package nl.blauwdruk.web.store;
