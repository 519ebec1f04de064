/** Documents to write on in a word processor; they only draw. */
package nl.blauwdruk.report.word;
