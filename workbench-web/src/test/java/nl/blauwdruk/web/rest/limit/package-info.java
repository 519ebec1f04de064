/** Tests of package {@code web.rest.limit}, without a server. */
package nl.blauwdruk.web.rest.limit;
