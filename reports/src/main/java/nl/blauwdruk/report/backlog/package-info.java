/** A product backlog as a team takes it into a meeting: values and words, which workbooks and documents draw. */
package nl.blauwdruk.report.backlog;
