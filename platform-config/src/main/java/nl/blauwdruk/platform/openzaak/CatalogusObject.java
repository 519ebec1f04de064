package nl.blauwdruk.platform.openzaak;

import jakarta.json.JsonObject;

/** An object of the catalogue, as the zip holds it. */
interface CatalogusObject {

    Resource resource();

    /** Its address; the last segment is its identifier. */
    String url();

    /** With the keys of the zip, which are those of the API in snake case. */
    JsonObject json();
}
