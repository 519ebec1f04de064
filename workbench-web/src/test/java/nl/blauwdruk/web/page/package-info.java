/** Tests of the pure parts of this feature; what needs a server is in the integration tests. */
package nl.blauwdruk.web.page;
