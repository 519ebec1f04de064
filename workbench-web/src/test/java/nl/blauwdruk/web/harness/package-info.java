/** What integration tests stand on: the application in Payara Micro, on H2 or on a MariaDB of its own. */
package nl.blauwdruk.web.harness;
