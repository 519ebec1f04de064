/**
 * The {@code blauwdruk} command: one class per command, on files only, without server or database.
 *
 * <p>Data goes to standard output, messages to standard error. Rules of the domain belong in the modules this one uses.
 */
package nl.blauwdruk.cli;
