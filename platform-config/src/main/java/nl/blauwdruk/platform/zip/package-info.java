/**
 * Zip files in memory: written so that the same content gives the same bytes, and read within bounds.
 *
 * <p>What is in them is the business of others.
 */
package nl.blauwdruk.platform.zip;
