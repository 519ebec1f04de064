/**
 * The adapter for Open Zaak: a zaaktype to import into an existing catalogue, and the same as calls of the Catalogi API.
 *
 * <p>Sources: the Catalogi API 1.3.1 as Open Zaak 1.27.4 serves it, and the rules of its import. Names of fields and lists are those of the standard, in Dutch.
 */
package nl.blauwdruk.platform.openzaak;
