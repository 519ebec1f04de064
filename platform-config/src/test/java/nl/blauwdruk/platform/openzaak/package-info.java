/** Tests. */
package nl.blauwdruk.platform.openzaak;
