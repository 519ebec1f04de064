/** Tests of the audit entries in the database. */
package nl.blauwdruk.web.audit;
