/** Reports: what is read, printed, filled in and kept outside the workbench. */
package nl.blauwdruk.report;
