/** Realisation per municipality: measured from trace links, shown as page, JSON and Excel. */
package nl.blauwdruk.web.coverage;
