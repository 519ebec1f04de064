/** Tests of project folders. */
package nl.blauwdruk.exchange.project;
