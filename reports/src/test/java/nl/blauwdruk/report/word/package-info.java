/** Tests of texts for a word processor. */
package nl.blauwdruk.report.word;
