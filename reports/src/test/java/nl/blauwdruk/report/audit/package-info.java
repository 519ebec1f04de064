/** Tests of the chain of audit entries. */
package nl.blauwdruk.report.audit;
