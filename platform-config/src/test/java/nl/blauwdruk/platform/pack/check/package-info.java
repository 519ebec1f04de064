/** Tests. */
package nl.blauwdruk.platform.pack.check;
