/** Tests of the figures of realisation. */
package nl.blauwdruk.report.coverage;
