/** Tests of package {@code web.rest.repeat}, without a server. */
package nl.blauwdruk.web.rest.repeat;
