/** Packs per municipality: made on request, and recorded where and when they were loaded. */
package nl.blauwdruk.web.pack;
