/** Documents as people get them: read back from their bytes. */
package nl.blauwdruk.report.document;
