/** The database: where it is, whether it is fit, and its schema. */
package nl.blauwdruk.web.store;
