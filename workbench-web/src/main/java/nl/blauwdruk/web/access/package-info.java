/** Who may do what: people as they act, operations with their rule, and the check that every use case passes. No pages. */
package nl.blauwdruk.web.access;
