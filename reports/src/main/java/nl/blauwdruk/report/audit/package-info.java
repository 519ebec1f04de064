/** The chain of audit entries: what is hashed, how entries hang together, and their form as CSV. No database. */
package nl.blauwdruk.report.audit;
