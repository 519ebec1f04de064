/** Tests of backlogs as documents. */
package nl.blauwdruk.report.backlog;
