/** Tests of the platform configuration, on the example set and on small services of their own. */
package nl.blauwdruk.platform;
