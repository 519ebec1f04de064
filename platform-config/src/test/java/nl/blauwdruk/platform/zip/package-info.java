/** Tests. */
package nl.blauwdruk.platform.zip;
