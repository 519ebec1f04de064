/** Blueprints in store, import, and the pages that show them. */
package nl.blauwdruk.web.blueprint;
