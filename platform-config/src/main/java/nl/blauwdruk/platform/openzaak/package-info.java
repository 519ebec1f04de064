/** Open Zaak 1.27.4: a zaaktype as an import file, with the rules its importer holds it to. */
package nl.blauwdruk.platform.openzaak;
